package io.github.pagerdutyjava.examples;

import java.util.Locale;

/** How {@code dora} writes its report. */
enum ReportFormat {
  TABLE,
  JSON;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
