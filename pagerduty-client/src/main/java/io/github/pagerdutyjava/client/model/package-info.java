/** What every PagerDuty resource is made of. */
@NullMarked
package io.github.pagerdutyjava.client.model;

import org.jspecify.annotations.NullMarked;
