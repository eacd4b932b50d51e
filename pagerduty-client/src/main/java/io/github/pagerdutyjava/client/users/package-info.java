/** Users and how they are notified. */
@NullMarked
package io.github.pagerdutyjava.client.users;

import org.jspecify.annotations.NullMarked;
