/**
 * What is sent to PagerDuty's Events APIs, alerts, changes and integration URLs, and what its
 * webhooks bring back.
 */
@NullMarked
package io.github.pagerdutyjava.events;

import org.jspecify.annotations.NullMarked;
