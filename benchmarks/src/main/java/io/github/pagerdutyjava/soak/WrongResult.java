package io.github.pagerdutyjava.soak;

/** A call succeeded with something else than it should have. */
final class WrongResult extends RuntimeException {

  private static final long serialVersionUID = 1L;

  WrongResult(String message) {
    super(message);
  }

  static void unless(boolean right, String message) {
    if (!right) {
      throw new WrongResult(message);
    }
  }
}
