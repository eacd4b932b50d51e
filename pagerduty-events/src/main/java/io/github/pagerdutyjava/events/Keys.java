package io.github.pagerdutyjava.events;

import io.github.pagerdutyjava.Secret;
import java.util.Objects;
import java.util.regex.Pattern;

/** The rule of routing, integration and service keys. */
final class Keys {

  /** Wider than PagerDuty's own 32 letters and digits, but nothing that JSON or a URL escapes. */
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_-]{1,255}");

  private Keys() {}

  /** Returns the key without white space around it; a refusal never quotes it. */
  static Secret checked(String name, String key) {
    String stripped = Objects.requireNonNull(key, name).strip();
    if (stripped.isEmpty()) {
      throw new IllegalArgumentException(name + ": must not be blank");
    }
    if (!PLAIN.matcher(stripped).matches()) {
      throw new IllegalArgumentException(name + ": must be letters and digits only");
    }
    return Secret.of(stripped);
  }
}
