package io.github.pagerdutyjava.walks;

import io.github.pagerdutyjava.internal.Time;
import io.github.pagerdutyjava.simulation.Turns;

/** Virtual time for the client and the server of a walk. */
final class WalkTime extends Turns implements Time {

  WalkTime(long seed) {
    super(seed, Thread::new);
  }
}
