/** Log entries: what happened to incidents. */
@NullMarked
package io.github.pagerdutyjava.client.logentries;

import org.jspecify.annotations.NullMarked;
