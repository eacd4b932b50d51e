/** An embedded PagerDuty on loopback with a demo account, for demos and for tests. */
@NullMarked
package io.github.pagerdutyjava.sandbox;

import org.jspecify.annotations.NullMarked;
