package io.github.pagerdutyjava.examples;

import io.github.pagerdutyjava.PagerDutyException;
import java.util.Objects;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is said of a failure, in one line, and the exit code. */
final class Failures {

  private Failures() {}

  /** Returns what is wrong with the arguments. */
  static String usage(ParameterException e) {
    String message = String.valueOf(e.getMessage());
    if (e instanceof UnmatchedArgumentException unmatched) {
      message = unmatched(unmatched.getUnmatched().get(0));
    }
    return message + " (--help shows what there is)";
  }

  /** Whatever follows an unknown option is not repeated: it may be a token. */
  private static String unmatched(String argument) {
    return argument.startsWith("-")
        ? "unknown option " + argument.replaceFirst("=.*", "")
        : "unknown argument '" + argument + "'";
  }

  /** Returns what went wrong. */
  static String message(Exception e) {
    if (e instanceof UsageError || e instanceof OutputError || e instanceof PagerDutyException) {
      return Objects.requireNonNullElse(e.getMessage(), "failed");
    }
    return "unexpected " + e;
  }

  /** Returns 2 for what the caller can put right before anything is sent, else 1. */
  static int code(Exception e) {
    return e instanceof UsageError ? 2 : 1;
  }
}
