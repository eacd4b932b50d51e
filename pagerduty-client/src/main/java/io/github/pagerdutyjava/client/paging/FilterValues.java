package io.github.pagerdutyjava.client.paging;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Checks the values of a filter before anything is sent, naming the argument as callers know it.
 */
final class FilterValues {

  private FilterValues() {}

  /** An empty filter is refused, because PagerDuty would read it as no filter at all. */
  static List<Object> all(String name, @Nullable Object @Nullable [] values) {
    if (values == null) {
      throw new NullPointerException(argument(name));
    }
    if (values.length == 0) {
      throw new IllegalArgumentException(argument(name) + ": at least one value");
    }
    List<Object> checked = new ArrayList<>(values.length);
    for (Object value : Arrays.asList(values)) {
      checked.add(one(name, value));
    }
    return checked;
  }

  static Object one(String name, @Nullable Object value) {
    if (value == null) {
      throw new NullPointerException(argument(name));
    }
    if (value instanceof CharSequence text && text.toString().isBlank()) {
      throw new IllegalArgumentException(argument(name) + ": a value is blank");
    }
    if (value instanceof Enum<?> constant && constant.name().equals("UNKNOWN")) {
      throw new IllegalArgumentException(argument(name) + ": UNKNOWN cannot be sent");
    }
    return value;
  }

  /** Turns {@code service_ids[]} into {@code serviceIds}. */
  static String argument(String name) {
    String[] words = name.replace("[]", "").split("_", -1);
    StringBuilder camel = new StringBuilder(words[0]);
    for (int i = 1; i < words.length; i++) {
      String word = words[i];
      if (!word.isEmpty()) {
        camel.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
      }
    }
    return camel.toString();
  }
}
