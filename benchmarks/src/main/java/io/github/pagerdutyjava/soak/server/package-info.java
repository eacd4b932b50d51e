/**
 * The other process of the soak test: a sandbox behind a proxy that misbehaves and keeps a book.
 */
@NullMarked
package io.github.pagerdutyjava.soak.server;

import org.jspecify.annotations.NullMarked;
