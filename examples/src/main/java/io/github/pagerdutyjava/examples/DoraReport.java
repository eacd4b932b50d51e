package io.github.pagerdutyjava.examples;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the DORA report says: where it comes from, and the figures.
 *
 * @param account which account it is about
 * @param since the start of the period; null for the account's whole history
 * @param until the end of the period
 * @param services the ids of the services; empty for all
 * @param requests how many requests it took
 * @param dora the figures
 */
record DoraReport(
    String account,
    @Nullable Instant since,
    Instant until,
    List<String> services,
    long requests,
    Dora dora) {

  /**
   * One figure with its level and what the levels mean.
   *
   * @param name what it is
   * @param year the year of the DORA report that defines the levels
   * @param value the figure as text
   * @param level the level; null without a value
   * @param bounds the bounds of elite, high and medium
   */
  record Figure(String name, int year, String value, @Nullable Level level, List<String> bounds) {}

  private static final List<String> TIMES = List.of("< 1 h", "< 24 h", "< 7 d");
  private static final List<String> RATES_2021 = List.of("≤ 15 %", "≤ 20 %", "≤ 30 %");
  private static final List<String> RATES_2023 = List.of("≤ 5 %", "≤ 10 %", "≤ 15 %");

  /** Returns the figures in the order in which they are shown. */
  List<Figure> figures() {
    String restore = Texts.duration(dora.medianRestore());
    String recovery = Texts.duration(dora.medianRecovery());
    String rate = Texts.percent(dora.changeFailureRate());
    String failures = "Change failure rate";
    return List.of(
        new Figure("Time to restore, median", 2021, restore, dora.restoreLevel(), TIMES),
        new Figure(
            "Failed deployment recovery, median", 2023, recovery, dora.recoveryLevel(), TIMES),
        new Figure(failures, 2021, rate, dora.failureLevel2021(), RATES_2021),
        new Figure(failures, 2023, rate, dora.failureLevel2023(), RATES_2023));
  }

  /** Returns what the report is about, as pairs of a name and a text. */
  List<List<String>> facts() {
    long all = dora.outcomes().size();
    long resolved = dora.resolved();
    return List.of(
        List.of("Account", account),
        List.of("Period", period()),
        List.of("Services", services.isEmpty() ? "all" : String.join(", ", services)),
        List.of(
            "Incidents",
            all == 0
                ? "none found"
                : Texts.count(all)
                    + " found: "
                    + Texts.count(resolved)
                    + " resolved, "
                    + Texts.count(all - resolved)
                    + " open"),
        List.of("Deployments", deployments()),
        List.of("Requests", Texts.count(requests)));
  }

  private String period() {
    String end = day(until);
    return since == null
        ? "the whole history, to " + end + " UTC"
        : day(since) + " to " + end + " UTC";
  }

  /** Midnight goes without saying. */
  private static String day(Instant moment) {
    String text = Texts.minute(moment);
    return text.endsWith(" 00:00") ? text.substring(0, text.indexOf(' ')) : text;
  }

  private String deployments() {
    int all = dora.productionDeployments();
    return all == 0
        ? "none to production"
        : Texts.count(all)
            + " to production, "
            + Texts.count(dora.deploymentsWithIncident().size())
            + " of them followed by an incident";
  }
}
