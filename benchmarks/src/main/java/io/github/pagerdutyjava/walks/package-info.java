/** Walks over simulated accounts by the real client: how long, how many requests, what memory. */
@NullMarked
package io.github.pagerdutyjava.walks;

import org.jspecify.annotations.NullMarked;
