package io.github.pagerdutyjava.client.customfields;

import io.github.pagerdutyjava.client.model.Arguments;
import java.net.URI;
import java.time.Instant;
import java.util.Collection;

/** What a custom field can hold, as it is sent: bare values, whatever PagerDuty's schema says. */
final class FieldContent {

  private FieldContent() {}

  /** Returns a text, a number, a truth value or a list of them. */
  static Object of(String name, Object value) {
    return Arguments.value(name, value) instanceof Collection<?> several
        ? several.stream().map(one -> single(name, Arguments.value(name, one))).toList()
        : single(name, value);
  }

  private static Object single(String name, Object value) {
    if (value instanceof CharSequence || value instanceof Instant || value instanceof URI) {
      return value.toString();
    }
    if (value instanceof Boolean || (value instanceof Number number && isFinite(number))) {
      return value;
    }
    throw new IllegalArgumentException(
        Arguments.argument(name) + ": no custom field holds a " + value.getClass().getName());
  }

  private static boolean isFinite(Number number) {
    return Double.isFinite(number.doubleValue());
  }
}
