package io.github.pagerdutyjava.sandbox;

/** What happens to incidents. */
enum LogEntryKind {
  TRIGGER("trigger", "Triggered"),
  ASSIGN("assign", "Assigned"),
  NOTIFY("notify", "Notified"),
  ACKNOWLEDGE("acknowledge", "Acknowledged"),
  ESCALATE("escalate", "Escalated"),
  ANNOTATE("annotate", "Note added"),
  RESOLVE("resolve", "Resolved"),
  WRITTEN("", "");

  private final String word;
  private final String summary;

  LogEntryKind(String word, String summary) {
    this.word = word;
    this.summary = summary;
  }

  boolean overview() {
    return this != NOTIFY && this != ASSIGN;
  }

  /** Returns whether a person does it, if one attends to the incident. */
  boolean personal() {
    return this == ACKNOWLEDGE || this == ANNOTATE || this == RESOLVE;
  }

  String type() {
    return word + "_log_entry";
  }

  String summary() {
    return summary;
  }
}
