/** OAuth tokens of PagerDuty, for apps and for users. */
@NullMarked
package io.github.pagerdutyjava.oauth;

import org.jspecify.annotations.NullMarked;
