/** Change events: what was deployed or reconfigured. */
@NullMarked
package io.github.pagerdutyjava.client.changeevents;

import org.jspecify.annotations.NullMarked;
