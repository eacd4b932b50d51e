/** What the SDK costs: JMH benchmarks and the inputs that the cost gates share with them. */
@NullMarked
package io.github.pagerdutyjava.benchmarks;

import org.jspecify.annotations.NullMarked;
