/** Who is on call. */
@NullMarked
package io.github.pagerdutyjava.client.oncalls;

import org.jspecify.annotations.NullMarked;
