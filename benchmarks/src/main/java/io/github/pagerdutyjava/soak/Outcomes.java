package io.github.pagerdutyjava.soak;

import java.util.Arrays;

/** What became of everything that was to be created, by its number; all memory is taken at once. */
final class Outcomes {

  private static final int MOST = 1_000_000;

  private final Outcome[] byNumber = new Outcome[MOST];
  private int last;

  Outcomes() {
    byNumber[0] = Outcome.UNDER_WAY;
  }

  /** Returns the number of the next thing to be created. */
  synchronized int next() {
    last++;
    byNumber[last] = Outcome.UNDER_WAY;
    return last;
  }

  synchronized void set(int number, Outcome outcome) {
    byNumber[number] = outcome;
  }

  /** Returns what was said until now. */
  synchronized Outcome[] said() {
    return Arrays.copyOf(byNumber, last + 1);
  }
}
