/** The JSON layer: not API, may change in any release. */
@NullMarked
package io.github.pagerdutyjava.internal.json;

import org.jspecify.annotations.NullMarked;
