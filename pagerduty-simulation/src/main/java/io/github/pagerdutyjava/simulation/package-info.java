/** Virtual time for many threads, and the ways in which a server may count requests. */
@NullMarked
package io.github.pagerdutyjava.simulation;

import org.jspecify.annotations.NullMarked;
