/** Short recipes, one a question that comes up. */
@NullMarked
package io.github.pagerdutyjava.examples.recipes;

import org.jspecify.annotations.NullMarked;
