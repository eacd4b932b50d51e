package io.github.pagerdutyjava.examples;

import java.util.function.Supplier;

/** Something that the caller can put right before anything is sent: exit code 2. */
final class UsageError extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UsageError(String message) {
    super(message);
  }

  /** Returns what the SDK makes of arguments; what it refuses, the caller can put right. */
  static <T> T unlessAccepted(Supplier<T> call) {
    try {
      return call.get();
    } catch (IllegalArgumentException e) {
      throw new UsageError(String.valueOf(e.getMessage()));
    }
  }
}
