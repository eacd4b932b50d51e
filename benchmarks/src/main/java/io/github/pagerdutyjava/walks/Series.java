package io.github.pagerdutyjava.walks;

import java.util.function.Function;
import java.util.stream.LongStream;

/**
 * The same walk several times, each with other dice.
 *
 * @param account what is read
 * @param limits of the server
 * @param parallel how many requests at once
 * @param times how often
 */
record Series(Account account, Limits limits, int parallel, int times) {

  /** Returns what all of it takes the client. */
  Outcome polite() {
    return sum(walk -> walk.polite(parallel));
  }

  /** Returns what all of it takes a client without a rate budget. */
  Outcome greedy() {
    return sum(walk -> walk.greedy(parallel));
  }

  private Outcome sum(Function<VirtualWalk, Outcome> way) {
    return LongStream.rangeClosed(1, times)
        .mapToObj(seed -> way.apply(new VirtualWalk(account, limits, seed)))
        .reduce(Outcome.NONE, Outcome::plus);
  }

  /** Returns how many of these requests there are for each of the pages of all of it. */
  double perPage(int requests) {
    return (double) requests / (times * ((account.count() + 99) / 100));
  }
}
