package io.github.pagerdutyjava.internal;

import io.github.pagerdutyjava.simulation.Turns;
import java.util.concurrent.ThreadFactory;

/** Virtual time for any number of threads, of which one runs at a time. */
final class TurnBasedTime extends Turns implements Time {

  TurnBasedTime(long seed, ThreadFactory threads) {
    super(seed, threads);
  }

  TurnBasedTime(long seed) {
    this(seed, Thread::new);
  }
}
