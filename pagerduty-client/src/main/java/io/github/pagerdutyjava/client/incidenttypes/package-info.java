/** Incident types and the custom fields of their incidents. */
@NullMarked
package io.github.pagerdutyjava.client.incidenttypes;

import org.jspecify.annotations.NullMarked;
