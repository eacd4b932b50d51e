/** Vendors: whose tools send events to PagerDuty. */
@NullMarked
package io.github.pagerdutyjava.client.vendors;

import org.jspecify.annotations.NullMarked;
