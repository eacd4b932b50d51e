/**
 * Event rules, which PagerDuty gives up for event orchestrations: what they ask of an event and
 * what they make of it.
 */
@NullMarked
package io.github.pagerdutyjava.client.eventrules;

import org.jspecify.annotations.NullMarked;
