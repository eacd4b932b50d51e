/** The transport: not API, may change in any release. */
@NullMarked
package io.github.pagerdutyjava.internal;

import org.jspecify.annotations.NullMarked;
