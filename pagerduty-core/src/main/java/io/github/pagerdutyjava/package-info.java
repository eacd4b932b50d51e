/** What every module of the PagerDuty SDK shares: regions, credentials, transport, exceptions. */
@NullMarked
package io.github.pagerdutyjava;

import org.jspecify.annotations.NullMarked;
