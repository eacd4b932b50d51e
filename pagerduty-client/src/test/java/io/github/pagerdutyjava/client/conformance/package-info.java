/** How this SDK conforms to PagerDuty's OpenAPI file. */
package io.github.pagerdutyjava.client.conformance;
