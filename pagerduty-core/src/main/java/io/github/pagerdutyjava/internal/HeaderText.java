package io.github.pagerdutyjava.internal;

/** What may stand in a header's value. */
public final class HeaderText {

  private HeaderText() {}

  /**
   * Returns the value if it is printable ASCII.
   *
   * @throws IllegalArgumentException if not; the message names the value and never quotes it, since
   *     it may be a secret
   */
  public static String require(String name, String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c < ' ' || c > '~') {
        throw new IllegalArgumentException(
            name + ": holds a line break, a control or a non-ASCII character at index " + i);
      }
    }
    return value;
  }
}
