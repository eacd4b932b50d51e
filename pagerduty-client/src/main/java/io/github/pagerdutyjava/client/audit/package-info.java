/** Who changed what in the account. */
@NullMarked
package io.github.pagerdutyjava.client.audit;

import org.jspecify.annotations.NullMarked;
