/** What incidents affect. */
@NullMarked
package io.github.pagerdutyjava.client.impacts;

import org.jspecify.annotations.NullMarked;
