/** Labels of users, teams and escalation policies. */
@NullMarked
package io.github.pagerdutyjava.client.tags;

import org.jspecify.annotations.NullMarked;
