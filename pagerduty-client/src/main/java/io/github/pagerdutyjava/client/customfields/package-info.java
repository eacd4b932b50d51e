/** The fields that accounts add to incidents and services, and what they say. */
@NullMarked
package io.github.pagerdutyjava.client.customfields;

import org.jspecify.annotations.NullMarked;
