package io.github.pagerdutyjava.examples;

import java.util.regex.Pattern;

/** Ids as people give them. */
final class PagerDutyId {

  private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]+");

  private PagerDutyId() {}

  /**
   * Returns the id.
   *
   * @throws UsageError if it is empty, or is not what ids look like
   */
  static String require(String option, String id) {
    if (id.isBlank()) {
      throw new UsageError(option + ": the id is empty");
    }
    if (!ID.matcher(id.strip()).matches()) {
      throw new UsageError(option + ": '" + Texts.line(id, 60) + "' is not an id like PABC123");
    }
    return id.strip();
  }
}
