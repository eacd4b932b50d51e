package io.github.pagerdutyjava.client.paging;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Reads 200 000 items of 4 KB each, to be run with far less memory than they need together. */
final class LongWalk {

  private static final int COUNT = 200_000;
  private static final int BYTES = 4_096;

  private record Heavy(SimulatedItem item, ByteBuffer body) {}

  private static final class HeavyQuery extends TimedQuery<Heavy, HeavyQuery> {

    HeavyQuery(ListState<Heavy> state) {
      super(state);
    }

    @Override
    protected HeavyQuery copy(ListState<Heavy> state) {
      return new HeavyQuery(state);
    }
  }

  private LongWalk() {}

  public static void main(String[] args) {
    Instant since = Account.NOW.minus(Duration.ofDays(1_000));
    SimulatedServer server =
        SimulatedServer.ofIncidents(Account.even(COUNT, 50, since), Switches.BASE, Account.NOW);
    ListOperation<Heavy> operation =
        ListOperation.<Heavy>of("/heavy", ask -> heavy(server, ask), heavy -> heavy.item().id())
            .byCreationTime(heavy -> heavy.item().createdAt(), heavy -> heavy.item().number());
    long expected = 0;
    for (Heavy heavy : new HeavyQuery(ListState.of(operation)).since(since)) {
      if (heavy.item().number() != ++expected || heavy.body().capacity() != BYTES) {
        throw new AssertionError("item " + heavy.item().number() + " instead of " + expected);
      }
    }
    if (expected != COUNT) {
      throw new AssertionError(expected + " items");
    }
  }

  private static ListAnswer<Heavy> heavy(SimulatedServer server, Parameters ask) {
    ListAnswer<SimulatedItem> answer = server.fetch(ask);
    List<Heavy> items =
        answer.items().stream().map(item -> new Heavy(item, ByteBuffer.allocate(BYTES))).toList();
    return new ListAnswer<>(
        items, answer.more(), answer.total(), answer.nextCursor(), answer.serverTime());
  }
}
