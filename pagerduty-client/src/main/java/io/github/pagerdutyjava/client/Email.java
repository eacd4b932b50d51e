package io.github.pagerdutyjava.client;

import io.github.pagerdutyjava.internal.HeaderText;
import java.util.Objects;

/** The e-mail address of the user to act as. */
final class Email {

  private Email() {}

  /**
   * Returns the address if it can be sent.
   *
   * @throws IllegalArgumentException if not, by the name that the caller knows it by
   */
  static String require(String name, String email) {
    if (Objects.requireNonNull(email, name).isBlank()) {
      throw new IllegalArgumentException(name + ": must not be blank");
    }
    return HeaderText.require(name, email);
  }
}
