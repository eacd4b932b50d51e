/** Finds secrets that the tests of faults let out, and what the tests of several modules share. */
@NullMarked
package io.github.pagerdutyjava.faultwatch;

import org.jspecify.annotations.NullMarked;
