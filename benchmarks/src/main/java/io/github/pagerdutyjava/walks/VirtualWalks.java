package io.github.pagerdutyjava.walks;

import static io.github.pagerdutyjava.walks.Table.decimal;
import static io.github.pagerdutyjava.walks.Table.within;

import io.github.pagerdutyjava.benchmarks.results.Section;
import io.github.pagerdutyjava.simulation.Limiter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What walks take in virtual time, which is the same on every machine. */
public final class VirtualWalks implements Section {

  private static final int COUNT = 100_000;
  private static final int TIMES = 3;
  private static final int SHORT = 6;
  private static final int MINUTE = 60;
  private static final double OTHERS = 0.3;

  /** Makes it. */
  public VirtualWalks() {}

  @Override
  public String title() {
    return "Walks in virtual time";
  }

  @Override
  public List<String> markdown() {
    List<String> lines = new ArrayList<>();
    lines.add(
        "`incidents().since(…).until(…).parallel(n)` over 100 000 incidents of 90 days by the real"
            + " client, whose clock and server are simulated: an answer takes 50 to 200 ms. Means"
            + " of 3 runs, the same on every machine; what misses its bar is bold.");
    add(lines, "Without a limit; a burst is 90 % of the incidents in one hour:", unlimited());
    add(
        lines,
        "96 requests in 6 s, and nobody else. A greedy client sends whatever it can, waits after a"
            + " 429 as long as that says, and is otherwise the same:",
        limited(0, SHORT));
    add(
        lines,
        "The same beside others, who use 30 % of the limit, by chance all the time:",
        limited(OTHERS, SHORT));
    add(
        lines,
        "Beside the same others at PagerDuty's own 960 requests a minute, a walk over 300 000:",
        limited(OTHERS, MINUTE));
    return lines;
  }

  private static void add(List<String> lines, String heading, Table table) {
    lines.addAll(List.of("", heading, ""));
    lines.addAll(table.lines());
  }

  private static Table unlimited() {
    Table table =
        new Table(
            "incidents",
            "n",
            "wall",
            "to n = 1 (4: ≤ 0.28, 8: ≤ 0.15)",
            "requests a page (≤ 1.03)");
    for (Account.Shape shape : Account.Shape.values()) {
      Account account = new Account(COUNT, shape, 1);
      Outcome serial = new Series(account, Limits.NONE, 1, TIMES).polite();
      for (int parallel : new int[] {1, 2, 4, 8}) {
        Series series = new Series(account, Limits.NONE, parallel, TIMES);
        Outcome outcome = parallel == 1 ? serial : series.polite();
        table.row(
            shape.name().toLowerCase(Locale.ROOT),
            parallel,
            decimal(1, outcome.seconds() / TIMES) + " s",
            within(slowest(parallel), 3, outcome.to(serial)),
            within(1.03, 3, series.perPage(outcome.requests())));
      }
    }
    return table;
  }

  private static double slowest(int parallel) {
    return switch (parallel) {
      case 4 -> 0.28;
      case 8 -> 0.15;
      default -> 1;
    };
  }

  private static Table limited(double others, int seconds) {
    Table table =
        new Table(
            "limit",
            "n",
            "wall",
            "to greedy (≤ " + slowest(others) + ")",
            "requests a page",
            "429s (≤ " + throttled(others) + " %)",
            "429s of greedy");
    for (Limiter.Kind kind : Limiter.Kind.values()) {
      for (int parallel : new int[] {1, 2, 4, 8}) {
        limited(table, new Limits(kind, others, seconds), parallel);
      }
    }
    return table;
  }

  private static void limited(Table table, Limits limits, int parallel) {
    int times = limits.seconds() == MINUTE ? 1 : TIMES;
    Account account = new Account(COUNT * TIMES / times, Account.Shape.EVEN, 1);
    Series series = new Series(account, limits, parallel, times);
    Outcome polite = series.polite();
    Outcome greedy = series.greedy();
    table.row(
        limits,
        parallel,
        decimal(1, polite.seconds() / times) + " s",
        within(slowest(limits.others()), 3, polite.to(greedy)),
        decimal(3, series.perPage(polite.requests())),
        within(throttled(limits.others()), 2, polite.throttledPercent()) + " %",
        decimal(2, greedy.throttledPercent()) + " %");
  }

  private static double slowest(double others) {
    return others == 0 ? 1.05 : 1.12;
  }

  private static double throttled(double others) {
    return others == 0 ? 0 : 0.2;
  }
}
