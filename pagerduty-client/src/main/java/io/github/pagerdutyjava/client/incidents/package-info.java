/** Incidents. */
@NullMarked
package io.github.pagerdutyjava.client.incidents;

import org.jspecify.annotations.NullMarked;
