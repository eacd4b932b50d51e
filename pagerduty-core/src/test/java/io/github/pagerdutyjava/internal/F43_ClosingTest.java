package io.github.pagerdutyjava.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pagerdutyjava.ConnectionException;
import io.github.pagerdutyjava.Credentials;
import io.github.pagerdutyjava.PagerDutyHttp;
import java.time.Duration;
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

  private final PagerDutyHttp http = http(builder -> builder.time(Time.system()));

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
    RawServer server = serving(Reply.status(503, "Retry-After: 30"), Reply.ok());

    IllegalStateException e = closedWhile(to(server, http), "SystemTime.sleep");

    assertThat(e).hasMessageContaining("closed");
    assertThat(e.getSuppressed()).hasSize(1);
    assertThat(server.hits()).isEqualTo(1);
  }

  @Test
  void aCallThatWaitsForTheBudgetIsWoken() throws Exception {
    RawServer server =
        serving(Reply.json(200, "{}", "ratelimit-remaining: 0", "ratelimit-reset: 50"), Reply.ok());
    Transport transport = to(server, http);
    get(transport).close();

    closedWhile(transport, "Budget.acquire");

    assertThat(server.hits()).isEqualTo(1);
  }

  @Test
  void aCallThatWaitsForAnotherToAskForTheBudgetIsWoken() throws Exception {
    RawServer server = serving(Reply.raw("").thenHang());
    Transport transport = to(server, http);
    Thread first = new Thread(() -> failure(ConnectionException.class, transport, "GET"));
    first.start();
    Blocked.await(() -> server.hits() == 1);

    closedWhile(transport, "Budget.await");

    server.close();
    first.join();
    assertThat(server.hits()).isEqualTo(1);
  }

  @Test
  void aCallThatWaitsForATokenIsWoken() throws Exception {
    RawServer server = serving(Reply.ok());

    closedWhile(
        Transport.create(http, server.uri(), new NeverRenewed()), "NeverRenewed.authorization");

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
  private IllegalStateException closedWhile(Transport transport, String where) throws Exception {
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
    thread.join(10_000);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofMillis(200));
    assertThat(flag).as("nothing is left of the interrupt").isFalse();
    return exception.get();
  }

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
