/** Priorities of incidents. */
@NullMarked
package io.github.pagerdutyjava.client.priorities;

import org.jspecify.annotations.NullMarked;
