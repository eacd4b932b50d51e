package io.github.pagerdutyjava.soak;

import io.github.pagerdutyjava.PagerDutyException;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How the operations ended. */
final class Tally {

  private static final int SHOWN = 5;

  private final Map<String, Long> failures = new TreeMap<>();
  private long done;
  private long failed;
  private long unknown;
  private long unreported;

  synchronized void succeeded() {
    done++;
  }

  /** Notes a failure that the SDK reports after all attempts. */
  synchronized void failed(PagerDutyException failure) {
    failed++;
    String kind = failure.getClass().getSimpleName().replace("Exception", "");
    if (failures.merge(kind, 1L, Long::sum) == 1) {
      System.out.println("first failure of its kind: " + failure.getMessage());
      for (Throwable earlier : failure.getSuppressed()) {
        System.out.println("  along with: " + earlier.getMessage());
      }
    }
  }

  /** Notes that the SDK says it does not know, and may not try again. */
  synchronized void leftOpen() {
    unknown++;
  }

  /** Notes what the SDK does not report as it should: another exception, or a wrong result. */
  synchronized void unreported(Object operation, Throwable problem) {
    unreported++;
    if (unreported <= SHOWN) {
      System.err.println("unreported failure of " + operation);
      problem.printStackTrace();
    }
  }

  synchronized long operations() {
    return done + failed + unknown + unreported;
  }

  synchronized long failed() {
    return failed;
  }

  synchronized long unknown() {
    return unknown;
  }

  synchronized long unreported() {
    return unreported;
  }

  /** Returns how many failed, by kind. */
  synchronized String kinds() {
    return failures.entrySet().stream()
        .map(entry -> entry.getKey() + " " + entry.getValue())
        .collect(Collectors.joining(", ", "(", ")"));
  }
}
