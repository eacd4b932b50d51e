/** Of which incidents and business services users and teams are told. */
@NullMarked
package io.github.pagerdutyjava.client.subscriptions;

import org.jspecify.annotations.NullMarked;
