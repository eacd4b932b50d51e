/** Escalation policies. */
@NullMarked
package io.github.pagerdutyjava.client.escalationpolicies;

import org.jspecify.annotations.NullMarked;
