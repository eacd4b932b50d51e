package io.github.pagerdutyjava.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pagerdutyjava.ConnectionException;
import io.github.pagerdutyjava.Credentials;
import io.github.pagerdutyjava.PagerDutyHttp;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import okhttp3.ConnectionPool;
import org.junit.jupiter.api.Test;

/**
 * Closing lets an attempt under way end, wakes the calls that wait, and refuses later ones; a
 * connection pool that was passed in stays open.
 */
class F43_ClosingTest extends WireTest {

  private static final Duration AT_ONCE = Duration.ofMillis(200);

  /** One a try. */
  private final Deque<RawServer> servers = new ArrayDeque<>();

  private PagerDutyHttp http = realWaits();

  private PagerDutyHttp realWaits() {
    return http(builder -> builder.time(StillTime.INSTANCE));
  }

  private Transport fresh(Reply... replies) {
    http = realWaits();
    servers.add(serving(replies));
    return to(servers.getLast(), http);
  }

  private int hits() {
    return servers.getLast().hits();
  }

  @Test
  void aClosedOneRefusesCallsHoweverOftenItIsClosed() {
    RawServer server = serving(Reply.ok());
    Transport transport = to(server, http);
    get(transport).close();

    http.close();
    http.close();

    assertThatThrownBy(() -> get(transport)).isInstanceOf(IllegalStateException.class);
    assertThat(server.hits()).isEqualTo(1);
  }

  @Test
  void noIdleConnectionOutlivesIt() {
    get(to(serving(Reply.ok()), http)).close();
    assertThat(http.wire().client().connectionPool().connectionCount()).isEqualTo(1);

    http.close();

    assertThat(http.wire().client().connectionPool().connectionCount()).isZero();
  }

  @Test
  void anAttemptThatIsUnderWayEndsWell() throws Exception {
    CountDownLatch closed = new CountDownLatch(1);
    RawServer server =
        closing(
            RawServer.start(
                n -> {
                  http.close();
                  closed.countDown();
                  return Reply.json(200, "{\"a\":1}");
                }));

    assertThat(text(get(to(server, http)))).isEqualTo("{\"a\":1}");
    assertThat(closed.getCount()).isZero();
    assertThat(http.wire().client().connectionPool().connectionCount()).isZero();
  }

  @Test
  void anAttemptThatOutlivesItIsTheLast() {
    RawServer server =
        closing(
            RawServer.start(
                n -> {
                  http.close();
                  return Reply.cut().thenClose();
                }));

    assertThat(failure(ConnectionException.class, to(server, http), "GET").attempts()).isEqualTo(1);
  }

  @Test
  void aCallThatBacksOffIsWokenAndKeepsWhatFailedBefore() throws Exception {
    IllegalStateException e =
        closedWhile(
            () -> fresh(Reply.status(503, "Retry-After: 30"), Reply.ok()), "SystemTime.sleep");

    assertThat(e).hasMessageContaining("closed");
    assertThat(e.getSuppressed()).hasSize(1);
    assertThat(hits()).isEqualTo(1);
  }

  @Test
  void aCallThatWaitsForTheBudgetIsWoken() throws Exception {
    closedWhile(this::exhausted, "Budget.acquire");

    assertThat(hits()).isEqualTo(1);
  }

  private Transport exhausted() {
    Transport transport =
        fresh(Reply.json(200, "{}", "ratelimit-remaining: 0", "ratelimit-reset: 50"), Reply.ok());
    get(transport).close();
    return transport;
  }

  @Test
  void aCallThatWaitsForAnotherToAskForTheBudgetIsWoken() throws Exception {
    List<Thread> asking = new ArrayList<>();

    closedWhile(() -> asked(asking), "Budget.await");

    servers.forEach(RawServer::close);
    for (Thread thread : asking) {
      thread.join();
    }
    assertThat(hits()).isEqualTo(1);
  }

  private Transport asked(List<Thread> asking) {
    Transport transport = fresh(Reply.raw("").thenHang());
    Thread first = new Thread(() -> failure(ConnectionException.class, transport, "GET"));
    first.start();
    asking.add(first);
    Blocked.await(() -> hits() == 1);
    return transport;
  }

  @Test
  void aCallThatWaitsForATokenIsWoken() throws Exception {
    RawServer server = serving(Reply.ok());

    closedWhile(
        () -> {
          http = realWaits();
          return Transport.create(http, server.uri(), new NeverRenewed());
        },
        "NeverRenewed.authorization");

    assertThat(server.hits()).isZero();
  }

  @Test
  void connectionsOfAPoolThatWasPassedInStayOpen() {
    ConnectionPool theirs = new ConnectionPool();
    closing(theirs::evictAll);
    PagerDutyHttp over = http(builder -> builder.okHttp(ok -> ok.connectionPool(theirs)));
    get(to(serving(Reply.ok()), over)).close();

    over.close();

    assertThat(theirs.idleConnectionCount()).isEqualTo(1);
  }

  private static Transport to(RawServer server, PagerDutyHttp http) {
    return Transport.create(http, server.uri(), Credentials.apiToken(TOKEN));
  }

  /** Calls in a thread, closes when it is in that method, and returns what came of it. */
  private IllegalStateException closedWhile(Callable<Transport> fresh, String where)
      throws Exception {
    Closed quickest =
        Tries.until(one -> one.took().compareTo(AT_ONCE) < 0, () -> once(fresh.call(), where));
    assertThat(quickest.took()).isLessThan(AT_ONCE);
    return quickest.exception();
  }

  private Closed once(Transport transport, String where) throws InterruptedException {
    AtomicReference<IllegalStateException> exception = new AtomicReference<>();
    AtomicBoolean flag = new AtomicBoolean();
    Thread thread =
        new Thread(
            () -> {
              exception.set(failure(IllegalStateException.class, transport, "GET"));
              flag.set(Thread.currentThread().isInterrupted());
            });
    thread.start();
    Blocked.await(() -> Blocked.isIn(thread, where));
    long start = System.nanoTime();
    http.close();
    thread.join();
    Duration took = Duration.ofNanos(System.nanoTime() - start);
    assertThat(flag).as("nothing is left of the interrupt").isFalse();
    return new Closed(exception.get(), took);
  }

  private record Closed(IllegalStateException exception, Duration took) {}

  /** Credentials whose token never comes. */
  private static final class NeverRenewed implements RenewedCredentials {

    @Override
    public String authorization() {
      throw new AssertionError("a call waits no longer than its deadline");
    }

    @Override
    public String authorization(long nanos) throws InterruptedException, TimeoutException {
      Thread.sleep(Duration.ofNanos(nanos).toMillis());
      throw new TimeoutException();
    }
  }
}
