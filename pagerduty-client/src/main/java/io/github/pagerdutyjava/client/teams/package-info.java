/** Teams. */
@NullMarked
package io.github.pagerdutyjava.client.teams;

import org.jspecify.annotations.NullMarked;
