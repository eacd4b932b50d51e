package io.github.pagerdutyjava.faultwatch;

import java.io.PrintWriter;
import java.io.StringWriter;

/** Shows exceptions as their readers see them. */
public final class Traces {

  private Traces() {}

  /** Returns the stack trace with all causes and all that was suppressed. */
  public static String of(Throwable thrown) {
    StringWriter trace = new StringWriter();
    thrown.printStackTrace(new PrintWriter(trace, true));
    return trace.toString();
  }
}
