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
            + " of 3 runs; the figures are the same on every machine.");
    lines.add("");
    lines.add("Without a limit; a burst is 90 % of the incidents within one hour:");
    lines.add("");
    lines.addAll(unlimited().lines());
    lines.add("");
    lines.add(
        "96 requests in 6 s. A greedy client sends whatever it can, waits after a 429 as long as"
            + " that says, and is otherwise the same. Others use 30 % of the limit, by chance all"
            + " the time:");
    lines.add("");
    lines.addAll(limited().lines());
    return lines;
  }

  private static Table unlimited() {
    Table table = new Table("incidents", "n", "wall", "to n = 1", "requests a page");
    for (Account.Shape shape : Account.Shape.values()) {
      Account account = new Account(COUNT, shape, 1);
      Outcome serial = new Series(account, Limits.NONE, 1, TIMES).polite();
      for (int parallel : new int[] {1, 2, 4, 8}) {
        Series series = new Series(account, Limits.NONE, parallel, TIMES);
        Outcome outcome = parallel == 1 ? serial : series.polite();
        table.row(
            shape.name().toLowerCase(Locale.ROOT),
            parallel,
            seconds(outcome),
            speed(parallel, outcome.to(serial)),
            within(1.03, 3, (double) outcome.requests() / series.pages()));
      }
    }
    return table;
  }

  private static String speed(int parallel, double ratio) {
    return switch (parallel) {
      case 4 -> within(0.28, 3, ratio);
      case 8 -> within(0.15, 3, ratio);
      default -> decimal(3, ratio);
    };
  }

  private static Table limited() {
    Table table =
        new Table("limit", "n", "wall", "to greedy", "requests a page", "429s", "429s of greedy");
    for (double others : new double[] {0, OTHERS}) {
      for (Limiter.Kind kind : Limiter.Kind.values()) {
        for (int parallel : new int[] {1, 2, 4, 8}) {
          limited(table, new Limits(kind, others), parallel);
        }
      }
    }
    return table;
  }

  private static void limited(Table table, Limits limits, int parallel) {
    Account account = new Account(COUNT, Account.Shape.EVEN, 1);
    Series series = new Series(account, limits, parallel, TIMES);
    Outcome polite = series.polite();
    Outcome greedy = series.greedy();
    boolean alone = limits.others() == 0;
    double throttled = 100.0 * polite.throttled() / polite.requests();
    table.row(
        limits,
        parallel,
        seconds(polite),
        within(alone ? 1.05 : 1.12, 3, polite.to(greedy)),
        decimal(3, (double) polite.requests() / series.pages()),
        within(alone ? 0 : 0.2, 2, throttled) + " %",
        decimal(2, 100.0 * greedy.throttled() / greedy.requests()) + " %");
  }

  private static String seconds(Outcome outcome) {
    return decimal(1, outcome.seconds() / TIMES) + " s";
  }
}
