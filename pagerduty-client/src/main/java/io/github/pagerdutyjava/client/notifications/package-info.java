/** Notifications: how PagerDuty told people of incidents. */
@NullMarked
package io.github.pagerdutyjava.client.notifications;

import org.jspecify.annotations.NullMarked;
