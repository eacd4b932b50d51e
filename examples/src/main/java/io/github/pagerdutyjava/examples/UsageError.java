package io.github.pagerdutyjava.examples;

/** Something that the caller can put right before anything is sent: exit code 2. */
final class UsageError extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UsageError(String message) {
    super(message);
  }
}
