/** The front door of the PagerDuty REST client. */
@NullMarked
package io.github.pagerdutyjava.client;

import org.jspecify.annotations.NullMarked;
