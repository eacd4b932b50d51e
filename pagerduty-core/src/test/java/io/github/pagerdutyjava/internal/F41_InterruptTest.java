package io.github.pagerdutyjava.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pagerdutyjava.CallInterruptedException;
import io.github.pagerdutyjava.PagerDutyHttp;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import okhttp3.Call;
import okhttp3.EventListener;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * An interrupt ends a call within 200 ms, whether it connects, reads, backs off or waits for the
 * budget; the flag stays set and nothing more is sent.
 */
class F41_InterruptTest extends WireTest {

  private static final Duration AT_ONCE = Duration.ofMillis(200);

  /** One a try. */
  private final Deque<RawServer> servers = new ArrayDeque<>();

  private Transport fresh(Reply... replies) {
    RawServer server = serving(replies);
    servers.add(server);
    return to(server, F41_InterruptTest::realWaits);
  }

  private int hits() {
    return servers.getLast().hits();
  }

  private static PagerDutyHttp.Builder realWaits(PagerDutyHttp.Builder http) {
    return http.time(StillTime.INSTANCE).connectTimeout(Duration.ofMinutes(1));
  }

  @Test
  void whileConnecting() throws Exception {
    ServerSocket full = closing(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
    for (int i = 0; i < 4; i++) {
      fill(full.getLocalPort());
    }
    URI uri = URI.create("http://127.0.0.1:" + full.getLocalPort());

    CallInterruptedException e =
        interrupt(
            () -> to(uri, F41_InterruptTest::realWaits), "POST", "FastFallbackExchangeFinder");

    assertThat(e.mayHaveBeenProcessed()).isFalse();
    assertThat(e.attempts()).isEqualTo(1);
  }

  @Test
  void whileShakingHands() throws Exception {
    ServerSocket mute = closing(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
    URI uri = URI.create("https://127.0.0.1:" + mute.getLocalPort());

    CallInterruptedException e =
        interrupt(() -> to(uri, F41_InterruptTest::realWaits), "GET", "SSLSocketImpl");

    assertThat(e.mayHaveBeenProcessed()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET", "POST"})
  void whileWaitingForTheAnswer(String method) throws Exception {
    CallInterruptedException e =
        interrupt(
            () -> fresh(Reply.raw("").thenHang(), Reply.ok()), method, "NioSocketImpl.timedRead");

    assertThat(e.mayHaveBeenProcessed()).isTrue();
    assertThat(hits()).isEqualTo(1);
  }

  @Test
  void whileReadingTheBody() throws Exception {
    interrupt(() -> fresh(Reply.cut().thenHang(), Reply.ok()), "GET", "Bodies.success");

    assertThat(hits()).isEqualTo(1);
  }

  @Test
  void afterAListenerOfAnotherCallThrewWhenThatWasInterrupted() throws Exception {
    EventListener throwing =
        new EventListener() {
          @Override
          public void canceled(Call call) {
            throw new IllegalStateException("a listener with a defect");
          }
        };
    RawServer server = serving(Reply.raw("").thenHang());
    Transport other = to(server, http -> realWaits(http).okHttp(ok -> ok.eventListener(throwing)));
    Thread first = new Thread(() -> failure(CallInterruptedException.class, other, "GET"));
    first.start();
    Blocked.await(() -> Blocked.isIn(first, "NioSocketImpl.timedRead"));
    first.interrupt();
    first.join();

    interrupt(() -> fresh(Reply.raw("").thenHang()), "GET", "NioSocketImpl.timedRead");
  }

  @Test
  void whileBackingOff() throws Exception {
    CallInterruptedException e =
        interrupt(
            () -> fresh(Reply.status(503, "Retry-After: 30"), Reply.ok()),
            "GET",
            "SystemTime.sleep");

    assertThat(hits()).isEqualTo(1);
    assertThat(e.getSuppressed()).hasSize(1);
  }

  @Test
  void whileWaitingForTheBudget() throws Exception {
    CallInterruptedException e = interrupt(this::exhausted, "GET", "SystemTime.sleep");

    assertThat(e.attempts()).isZero();
    assertThat(hits()).isEqualTo(1);
  }

  private Transport exhausted() {
    Transport transport =
        fresh(Reply.json(200, "{}", "ratelimit-remaining: 0", "ratelimit-reset: 50"), Reply.ok());
    get(transport).close();
    return transport;
  }

  @Test
  void whileAnotherCallAsksForTheBudget() throws Exception {
    List<Thread> asking = new ArrayList<>();

    CallInterruptedException e = interrupt(() -> asked(asking), "GET", "Budget.await");

    assertThat(e.attempts()).isZero();
    assertThat(hits()).isEqualTo(1);
    for (Thread thread : asking) {
      thread.interrupt();
      thread.join();
    }
  }

  private Transport asked(List<Thread> asking) {
    Transport transport = fresh(Reply.raw("").thenHang(), Reply.ok());
    Thread first = new Thread(() -> failure(CallInterruptedException.class, transport, "GET"));
    first.start();
    asking.add(first);
    Blocked.await(() -> hits() == 1);
    return transport;
  }

  @Test
  void beforeTheCall() {
    RawServer server = serving(Reply.ok());
    Thread.currentThread().interrupt();

    CallInterruptedException e = failure(CallInterruptedException.class, to(server), "GET");

    assertThat(Thread.interrupted()).isTrue();
    assertThat(e.attempts()).isZero();
    assertThat(server.connections()).isZero();
  }

  /** Calls in a thread, interrupts it when it is in that method, and returns what came of it. */
  private CallInterruptedException interrupt(Callable<Transport> fresh, String method, String where)
      throws Exception {
    Interrupted quickest =
        Tries.until(
            one -> one.took().compareTo(AT_ONCE) < 0, () -> once(fresh.call(), method, where));
    assertThat(quickest.took()).isLessThan(AT_ONCE);
    return quickest.exception();
  }

  private Interrupted once(Transport transport, String method, String where)
      throws InterruptedException {
    AtomicReference<CallInterruptedException> exception = new AtomicReference<>();
    AtomicBoolean flag = new AtomicBoolean();
    Thread thread =
        new Thread(
            () -> {
              exception.set(failure(CallInterruptedException.class, transport, method));
              flag.set(Thread.currentThread().isInterrupted());
            });
    thread.start();
    Blocked.await(() -> Blocked.isIn(thread, where) && (servers.isEmpty() || hits() == 1));
    long start = System.nanoTime();
    thread.interrupt();
    thread.join();
    Duration took = Duration.ofNanos(System.nanoTime() - start);
    assertThat(flag).isTrue();
    return new Interrupted(exception.get(), took);
  }

  private record Interrupted(CallInterruptedException exception, Duration took) {}

  /** Takes a place in the queue of a server that never accepts, so that the next one must wait. */
  private void fill(int port) {
    Socket socket = closing(new Socket());
    try {
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 50);
    } catch (IOException full) {
      // That is the aim.
    }
  }
}
