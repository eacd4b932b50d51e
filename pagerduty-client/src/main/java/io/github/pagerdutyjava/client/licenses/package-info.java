/** Licenses and who has them. */
@NullMarked
package io.github.pagerdutyjava.client.licenses;

import org.jspecify.annotations.NullMarked;
