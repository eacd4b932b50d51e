package io.github.pagerdutyjava.client.paging;

import io.github.pagerdutyjava.internal.Time;
import io.github.pagerdutyjava.simulation.Turns;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** Virtual time for any number of threads, of which one runs at a time. */
final class TurnBasedTime extends Turns implements Time {

  TurnBasedTime(long seed) {
    super(seed, Thread::new);
  }

  /** Returns what that returns in a thread of this time. */
  <R> R call(Supplier<R> body) {
    AtomicReference<R> result = new AtomicReference<>();
    run(List.of(() -> result.set(body.get())));
    return result.get();
  }
}
