package io.github.pagerdutyjava.soak;

import java.util.List;
import java.util.Locale;

/**
 * What came out, and the limits of it.
 *
 * @param book what the server saw in the end
 * @param said what was said of everything that was to be created
 * @param tally how the operations ended
 * @param heaps the heap after garbage collections, in bytes, once a line
 * @param before the process before the first call
 * @param after the process after the last call
 */
record Figures(
    ServerBook book, List<Outcome> said, Tally tally, List<Long> heaps, Gauge before, Gauge after) {

  private static final double MOST_FAILED = 0.003;
  private static final double MOST_REQUESTS = 1.3;
  private static final double MOST_GROWTH = 1.1;
  private static final long NOISE = 2 << 20;

  /** Prints the verdict and returns whether everything is within its limit. */
  boolean judge() {
    Outcome[] outcomes = said.toArray(Outcome[]::new);
    System.out.printf("of %d calls:%n", calls());
    boolean right = none("unreported failures", tally.unreported());
    right &= none("duplicated creates", book.numbers().duplicates());
    right &= none("lost creates", book.numbers().losses(outcomes));
    right &= none("creates that were denied", book.numbers().denied(outcomes));
    right &= atMost("% of calls failed", 100.0 * tally.failed() / calls(), 100 * MOST_FAILED);
    right &= atMost("requests a call", (double) book.requests() / calls(), MOST_REQUESTS);
    right &= none("threads left", Math.max(0, after.threads() - before.threads()));
    right &= none("sockets left", Math.max(0, after.sockets() - before.sockets()));
    right &= flat();
    return right;
  }

  /** A call ends with a whole answer, or with a failure that is reported. */
  private long calls() {
    return Math.max(1, book.delivered() + tally.failed() + tally.unknown());
  }

  private boolean flat() {
    int third = Math.max(1, heaps.size() / 3);
    long early = median(heaps.subList(0, third));
    long late = median(heaps.subList(heaps.size() - third, heaps.size()));
    double limit = Math.max(early * MOST_GROWTH, (double) (early + NOISE));
    System.out.printf(Locale.ROOT, "  heap in the first third: %.1f MB%n", early / 1e6);
    return atMost("MB of heap in the last third", late / 1e6, limit / 1e6);
  }

  private static long median(List<Long> values) {
    return values.stream().sorted().toList().get(values.size() / 2);
  }

  private static boolean none(String name, long value) {
    System.out.printf("  %-8s %s: %d%n", value == 0 ? "ok" : "MISSED", name, value);
    return value == 0;
  }

  private static boolean atMost(String name, double value, double limit) {
    boolean right = value <= limit;
    System.out.printf(
        Locale.ROOT, "  %-8s %.3f %s (limit %.3f)%n", right ? "ok" : "MISSED", value, name, limit);
    return right;
  }
}
