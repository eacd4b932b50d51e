/** Schedules of both kinds, layer-based and shift-based. */
@NullMarked
package io.github.pagerdutyjava.client.schedules;

import org.jspecify.annotations.NullMarked;
