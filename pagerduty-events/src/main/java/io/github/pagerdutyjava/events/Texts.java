package io.github.pagerdutyjava.events;

import java.util.Objects;

/** Checks of what callers give. */
final class Texts {

  private Texts() {}

  /** Returns the text unless it is null or blank, which is refused by this name. */
  static String required(String name, String text) {
    if (Objects.requireNonNull(text, name).isBlank()) {
      throw new IllegalArgumentException(name + ": must not be blank");
    }
    return text;
  }

  /** Returns how many characters a reader sees, surrogate pairs counted once. */
  static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
