/** Finds secrets in what the tests of faults log. */
@NullMarked
package io.github.pagerdutyjava.faultwatch;

import org.jspecify.annotations.NullMarked;
