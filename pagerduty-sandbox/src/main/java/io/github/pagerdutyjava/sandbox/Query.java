package io.github.pagerdutyjava.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;
import org.jspecify.annotations.Nullable;

/** The query parameters of a request. */
final class Query {
  private final Map<String, List<String>> values = new LinkedHashMap<>();

  static Query parse(String raw) {
    Query query = new Query();
    StringTokenizer pairs = new StringTokenizer(raw, "&");
    while (pairs.hasMoreTokens()) {
      String pair = pairs.nextToken();
      int equals = pair.indexOf('=');
      String name = decoded(equals < 0 ? pair : pair.substring(0, equals));
      String value = equals < 0 ? "" : decoded(pair.substring(equals + 1));
      query.values.computeIfAbsent(name, unused -> new ArrayList<>()).add(value);
    }
    return query;
  }

  static String decoded(String text) {
    try {
      return URLDecoder.decode(text, UTF_8);
    } catch (IllegalArgumentException malformed) {
      throw Refusal.invalid("Malformed percent-encoding");
    }
  }

  /** Returns the last value given, or null when there is none or an empty one. */
  @Nullable String text(String name) {
    List<String> all = values.getOrDefault(name, List.of());
    String last = all.isEmpty() ? "" : all.get(all.size() - 1);
    return last.isEmpty() ? null : last;
  }

  /** Returns the name of a parameter that was given more than once, or null. */
  @Nullable String repeated() {
    for (Map.Entry<String, List<String>> parameter : values.entrySet()) {
      if (parameter.getValue().size() > 1) {
        return parameter.getKey();
      }
    }
    return null;
  }

  Set<String> all(String name) {
    return new LinkedHashSet<>(values.getOrDefault(name, List.of()));
  }

  boolean flag(String name) {
    String value = text(name);
    return "true".equals(value) || "1".equals(value);
  }

  int number(String name, int absent) {
    String value = text(name);
    if (value == null) {
      return absent;
    }
    try {
      return Integer.parseInt(value);
    } catch (NumberFormatException malformed) {
      throw Refusal.invalid(name + " must be a whole number");
    }
  }

  ZoneId zone() {
    String name = text("time_zone");
    try {
      return name == null ? ZoneOffset.UTC : ZoneId.of(name);
    } catch (DateTimeException unknown) {
      throw Refusal.invalid("time_zone is not a known time zone");
    }
  }
}
