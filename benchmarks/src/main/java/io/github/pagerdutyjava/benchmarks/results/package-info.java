/** Measures everything and writes {@code benchmarks/RESULTS.md}. */
@NullMarked
package io.github.pagerdutyjava.benchmarks.results;

import org.jspecify.annotations.NullMarked;
