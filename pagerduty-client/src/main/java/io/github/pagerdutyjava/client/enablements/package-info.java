/** Enablements: which features of a product are switched on for a service or an orchestration. */
@NullMarked
package io.github.pagerdutyjava.client.enablements;

import org.jspecify.annotations.NullMarked;
