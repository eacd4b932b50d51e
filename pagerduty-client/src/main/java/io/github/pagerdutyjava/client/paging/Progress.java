package io.github.pagerdutyjava.client.paging;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Notices a server that promises more for ever and never shows it. */
final class Progress {

  static final String RESTLESS =
      "no progress: the list changes faster than it can be read; narrow it with filters";

  private static final int STEP_BACKS = 200;

  private final ListOperation<?> operation;
  private List<String> previous = List.of();
  private int idle;
  private int stepBacks;

  static String tooMany(Instant second) {
    return "more than 10 000 items in the second "
        + second.truncatedTo(ChronoUnit.SECONDS)
        + ", and PagerDuty shows no more of it; narrow the list with filters, for example by"
        + " service, and read the parts";
  }

  Progress(ListOperation<?> operation) {
    this.operation = operation;
  }

  /**
   * Counts an answer that is empty, or adds nothing and repeats the one before, though there is
   * said to be more. One such answer can be bad luck, the second in a row cannot.
   */
  void answered(List<String> keys, boolean more, boolean added) {
    if (added || !more) {
      idle = 0;
    } else if (keys.isEmpty() || keys.equals(previous)) {
      idle++;
    }
    if (added) {
      stepBacks = 0;
    }
    previous = keys;
    if (idle == 2) {
      throw operation.incomplete("no progress: PagerDuty promises more items and sends none");
    }
  }

  /** Counts a step back to a place that joins what was delivered. */
  void steppedBack() {
    if (++stepBacks > STEP_BACKS) {
      throw operation.incomplete(RESTLESS);
    }
  }
}
