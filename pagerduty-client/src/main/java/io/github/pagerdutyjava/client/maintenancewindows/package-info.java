/** Maintenance windows: when services open no incidents. */
@NullMarked
package io.github.pagerdutyjava.client.maintenancewindows;

import org.jspecify.annotations.NullMarked;
