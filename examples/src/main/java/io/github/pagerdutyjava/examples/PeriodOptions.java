package io.github.pagerdutyjava.examples;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say which incidents a program is about. */
final class PeriodOptions {

  @Option(
      names = "--since",
      required = true,
      paramLabel = "MOMENT",
      description = "Incidents created since, e.g. 2025-01-31 (UTC) or 2025-01-31T15:04:05Z.")
  private String since = "";

  @Option(
      names = "--until",
      paramLabel = "MOMENT",
      description = "Incidents created before; now when absent.")
  private @Nullable String until;

  @Option(
      names = "--service",
      paramLabel = "ID",
      description = "Incidents of this service only; may be repeated.")
  private List<String> services = new ArrayList<>();

  /**
   * Returns the period.
   *
   * @throws UsageError if it cannot be
   */
  Period period() {
    Instant start = Moments.parse("--since", since);
    Instant end = until == null ? null : Moments.parse("--until", until);
    if (end != null && start.isAfter(end)) {
      throw new UsageError("--since (" + start + ") is after --until (" + end + ")");
    }
    if (services.stream().anyMatch(String::isBlank)) {
      throw new UsageError("--service: an id is empty");
    }
    return new Period(start, end, List.copyOf(services));
  }
}
