package io.github.pagerdutyjava.examples;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A bar on a terminal that shows how far a walk through time has come. Nothing is shown where
 * nobody watches.
 */
final class Progress implements AutoCloseable {

  private static final Duration PAUSE = Duration.ofMillis(100);
  private static final int WIDTH = 30;
  private static final String CLEAR_LINE = "\r\u001b[K";

  private final Shell shell;
  private final Instant end;
  private @Nullable Instant start;
  private Instant next = Instant.MIN;
  private long count;

  /** Makes a bar from {@code start}, or from the first moment it is told when that is null. */
  Progress(Shell shell, @Nullable Instant start, @Nullable Instant end) {
    this.shell = shell;
    this.start = start;
    this.end = end == null ? shell.clock().instant() : end;
  }

  /** Counts one more incident, created then. */
  void next(@Nullable Instant created) {
    count++;
    if (!shell.terminal() || created == null) {
      return;
    }
    Instant now = shell.clock().instant();
    if (start == null) {
      start = created;
    }
    if (!now.isBefore(next)) {
      next = now.plus(PAUSE);
      show(start, created);
    }
  }

  /** Returns how many incidents were counted. */
  long count() {
    return count;
  }

  private void show(Instant start, Instant created) {
    double whole = Math.max(1, end.getEpochSecond() - start.getEpochSecond());
    double done = Math.max(0, created.getEpochSecond() - start.getEpochSecond());
    double part = Math.min(1, done / whole);
    int filled = (int) (part * WIDTH);
    shell
        .err()
        .printf(
            Locale.ROOT,
            CLEAR_LINE + "[%s%s] %3.0f %%  %s  %.10s",
            "#".repeat(filled),
            "·".repeat(WIDTH - filled),
            100 * part,
            Texts.count(count, "incident"),
            created);
    shell.err().flush();
  }

  /** Takes the bar away. */
  @Override
  public void close() {
    if (shell.terminal()) {
      shell.err().print(CLEAR_LINE);
      shell.err().flush();
    }
  }
}
