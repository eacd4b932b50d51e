/** Abilities: what the account's plan allows. */
@NullMarked
package io.github.pagerdutyjava.client.abilities;

import org.jspecify.annotations.NullMarked;
