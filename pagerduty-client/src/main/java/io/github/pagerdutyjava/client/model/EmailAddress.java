package io.github.pagerdutyjava.client.model;

import io.github.pagerdutyjava.Internal;
import java.util.Objects;
import java.util.regex.Pattern;

/** What people take for an email address: an id, a name, or a name and the address. */
@Internal
public final class EmailAddress {

  private static final Pattern PLAIN = Pattern.compile("[^\\s@<>]+@[^\\s@<>]+");

  private EmailAddress() {}

  /**
   * Returns the address without white space around it.
   *
   * @throws IllegalArgumentException if it is none
   */
  public static String require(String name, String address) {
    String stripped = Objects.requireNonNull(address, name).strip();
    if (!PLAIN.matcher(stripped).matches()) {
      throw new IllegalArgumentException(
          name + ": must be an email address alone, such as ada@example.com");
    }
    return stripped;
  }
}
