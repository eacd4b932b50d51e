/** The custom fields that all incidents have, whatever their type; deprecated by PagerDuty. */
@NullMarked
package io.github.pagerdutyjava.client.incidentcustomfields;

import org.jspecify.annotations.NullMarked;
