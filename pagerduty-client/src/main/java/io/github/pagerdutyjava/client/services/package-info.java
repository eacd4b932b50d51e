/** Services and their integrations. */
@NullMarked
package io.github.pagerdutyjava.client.services;

import org.jspecify.annotations.NullMarked;
