package io.github.pagerdutyjava.client.conformance;

/**
 * Where this SDK and PagerDuty's file disagree about an operation.
 *
 * @param operation the operation's id
 * @param kind in what they disagree
 * @param place the parameter, header, property, or component
 * @param message what was sent or answered, and what the file wants
 */
record Violation(String operation, Kind kind, String place, String message) {

  /** What a disagreement is about. */
  enum Kind {
    /** A request that the file does not allow. */
    SENT,
    /** A parameter, property or value that the file knows and no call sends. */
    UNSENT,
    /** A part of an answer that is not in the value that was made of it. */
    LOST,
    /** A property of an answer that has no component. */
    EXTRA,
    /** An answer that made the call fail. */
    FAILED
  }

  @Override
  public String toString() {
    return operation + " " + kind + " " + place + ": " + message;
  }
}
