/** A soak test: many threads, a server that misbehaves, and what became of every single call. */
@NullMarked
package io.github.pagerdutyjava.soak;

import org.jspecify.annotations.NullMarked;
