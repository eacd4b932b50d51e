package io.github.pagerdutyjava.examples;

import java.io.IOException;

/** The results could not be written: exit code 1. */
final class OutputError extends RuntimeException {

  private static final long serialVersionUID = 1L;

  OutputError(IOException cause) {
    super("cannot write the results: " + cause.getMessage(), cause);
  }
}
