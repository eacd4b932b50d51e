package io.github.pagerdutyjava.client.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pagerdutyjava.CallInterruptedException;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What pages that are read ahead of their turn cost, and what happens when one of them fails. */
class AheadTest {

  private static final int ITEMS = 3_000;

  private final TurnBasedTime time = new TurnBasedTime(1);
  private final SimulatedServer server =
      SimulatedServer.ofIncidents(Account.even(ITEMS, 3, Account.SINCE), Switches.BASE, Account.NOW)
          .in(time, 1);

  private static SimulatedQuery query(SimulatedServer server, int n) {
    return server.query().since(Account.SINCE).until(Account.UNTIL).parallel(n);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 17})
  void aSenselessNumberOfRequestsIsRefused(int n) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> server.query().parallel(n))
        .withMessage("n: 1 to 16, not " + n);
  }

  @Test
  void theFirstPageCostsOneRequest() {
    time.call(() -> query(server, 4).stream().limit(100).toList());

    assertThat(server.requests).hasSize(1);
  }

  @Test
  void aListThatIsLeftAloneHasFetchedTwiceAsManyPagesAsRequestsAtOnce() {
    List<SimulatedItem> read = time.call(() -> query(server, 4).stream().limit(101).toList());

    assertThat(read).hasSize(101);
    assertThat(server.requests).hasSize(1 + 2 * 4);
  }

  @Test
  void severalRequestsTakePartOfTheTime() {
    time.call(query(server, 1)::toList);
    Duration alone = time.elapsed();
    time.call(query(server, 4)::toList);

    assertThat(time.elapsed().minus(alone).multipliedBy(3)).isLessThan(alone);
  }

  @Test
  void whatDoesNotCountItsItemsIsReadOneRequestAtATime() {
    AtomicInteger underWay = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    PageSource<SimulatedItem> silent =
        parameters -> {
          most.accumulateAndGet(underWay.incrementAndGet(), Math::max);
          ListAnswer<SimulatedItem> answer = plain().fetch(parameters);
          underWay.decrementAndGet();
          return new ListAnswer<>(answer.items(), answer.more(), null, null, answer.serverTime());
        };

    assertThat(query(silent, 4).toList()).hasSize(ITEMS);
    assertThat(most).hasValue(1);
  }

  @Test
  void aPageThatFailsAheadFailsWhenItsTurnComesAndIsAskedForAgain() {
    AtomicInteger failures = new AtomicInteger();
    PageSource<SimulatedItem> failing =
        parameters -> {
          boolean third = parameters.asMap().get("offset").contains("198");
          if (third && failures.getAndIncrement() == 0) {
            throw new IllegalStateException("a page that fails");
          }
          return plain().fetch(parameters);
        };
    Iterator<SimulatedItem> items = query(failing, 4).iterator();

    int read = 0;
    while (read < 199) {
      items.next();
      read++;
    }
    assertThatThrownBy(items::hasNext)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("a page that fails")
        .satisfies(
            failure ->
                assertThat(failure.getStackTrace())
                    .as("who asked for it is in the stack trace")
                    .anyMatch(frame -> frame.getClassName().equals(AheadTest.class.getName())));
    while (items.hasNext()) {
      items.next();
      read++;
    }
    assertThat(read).isEqualTo(ITEMS);
  }

  @Test
  void whoWaitsForAPageCanBeInterrupted() throws Exception {
    CountDownLatch asked = new CountDownLatch(1);
    CountDownLatch over = new CountDownLatch(1);
    PageSource<SimulatedItem> stuck =
        parameters -> {
          if (!parameters.asMap().get("offset").contains("0")) {
            asked.countDown();
            awaited(over);
          }
          return plain().fetch(parameters);
        };
    FutureTask<Boolean> reading =
        new FutureTask<>(
            () -> {
              assertThatThrownBy(query(stuck, 2)::toList)
                  .isInstanceOf(CallInterruptedException.class);
              return Thread.interrupted();
            });
    Thread reader = new Thread(reading);
    reader.start();
    awaited(asked);

    reader.interrupt();

    assertThat(reading.get(3, TimeUnit.MINUTES)).as("its flag is still set").isTrue();
    over.countDown();
  }

  private static void awaited(CountDownLatch latch) {
    try {
      assertThat(latch.await(3, TimeUnit.MINUTES)).isTrue();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static SimulatedServer plain() {
    return SimulatedServer.ofIncidents(
        Account.even(ITEMS, 3, Account.SINCE), Switches.BASE, Account.NOW);
  }

  private static SimulatedQuery query(PageSource<SimulatedItem> source, int n) {
    ListOperation<SimulatedItem> operation =
        ListOperation.of("/simulated", source, SimulatedItem::id)
            .byCreationTime(SimulatedItem::createdAt, SimulatedItem::number);
    return new SimulatedQuery(ListState.of(operation))
        .since(Account.SINCE)
        .until(Account.UNTIL)
        .parallel(n);
  }
}
