package io.github.pagerdutyjava.examples;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;

/**
 * A program that ran.
 *
 * @param code the exit code
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
record Run(int code, String out, String err) {

  static final String TOKEN = "u+very-secret-token";

  /** Runs a program in these surroundings. */
  static Run in(Map<String, String> environment, String... args) {
    return in(environment, false, args);
  }

  /** Runs a program, watched or not. */
  static Run in(Map<String, String> environment, boolean terminal, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    return to(out, environment, terminal, args);
  }

  /** Runs a program whose output goes there. */
  static Run to(
      OutputStream out, Map<String, String> environment, boolean terminal, String... args) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Shell shell =
        new Shell(
            new PrintStream(out, false, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            terminal,
            environment,
            InstantSource.system());
    int code = Examples.run(shell, args);
    String text =
        out instanceof ByteArrayOutputStream bytes ? bytes.toString(StandardCharsets.UTF_8) : "";
    return new Run(code, text, err.toString(StandardCharsets.UTF_8));
  }

  /** Returns the lines of standard error. */
  List<String> errors() {
    return err.lines().toList();
  }

  /** Returns the lines of standard output. */
  List<String> lines() {
    return out.lines().toList();
  }
}
