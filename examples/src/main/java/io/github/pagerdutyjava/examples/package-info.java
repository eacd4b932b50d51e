/** Programs that show the SDK at work, on the embedded sandbox or on PagerDuty. */
@NullMarked
package io.github.pagerdutyjava.examples;

import org.jspecify.annotations.NullMarked;
