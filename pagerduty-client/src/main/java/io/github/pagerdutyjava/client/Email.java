package io.github.pagerdutyjava.client;

import io.github.pagerdutyjava.client.model.EmailAddress;
import io.github.pagerdutyjava.internal.HeaderText;

/** The e-mail address of the user to act as. */
final class Email {

  private Email() {}

  /**
   * Returns the address if it can be sent.
   *
   * @throws IllegalArgumentException if not, by the name that the caller knows it by
   */
  static String require(String name, String email) {
    return HeaderText.require(name, EmailAddress.require(name, email));
  }
}
