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

  private static PagerDutyHttp.Builder realTime(PagerDutyHttp.Builder http) {
    return http.time(Time.system());
  }

  @Test
  void whileConnecting() throws Exception {
    ServerSocket full = closing(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
    for (int i = 0; i < 4; i++) {
      fill(full.getLocalPort());
    }
    URI uri = URI.create("http://127.0.0.1:" + full.getLocalPort());

    CallInterruptedException e =
        interrupt(to(uri, F41_InterruptTest::realTime), "POST", "FastFallbackExchangeFinder");

    assertThat(e.mayHaveBeenProcessed()).isFalse();
    assertThat(e.attempts()).isEqualTo(1);
  }

  @Test
  void whileShakingHands() throws Exception {
    ServerSocket mute = closing(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
    URI uri = URI.create("https://127.0.0.1:" + mute.getLocalPort());

    CallInterruptedException e =
        interrupt(to(uri, F41_InterruptTest::realTime), "GET", "SSLSocketImpl");

    assertThat(e.mayHaveBeenProcessed()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET", "POST"})
  void whileWaitingForTheAnswer(String method) throws Exception {
    RawServer server = serving(Reply.raw("").thenHang(), Reply.ok());

    CallInterruptedException e =
        interrupt(to(server, F41_InterruptTest::realTime), method, "NioSocketImpl.timedRead");

    assertThat(e.mayHaveBeenProcessed()).isTrue();
    assertThat(server.hits()).isEqualTo(1);
  }

  @Test
  void whileReadingTheBody() throws Exception {
    RawServer server = serving(Reply.cut().thenHang(), Reply.ok());

    interrupt(to(server, F41_InterruptTest::realTime), "GET", "Bodies.success");

    assertThat(server.hits()).isEqualTo(1);
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
    Transport other = to(server, http -> realTime(http).okHttp(ok -> ok.eventListener(throwing)));
    Thread first = new Thread(() -> failure(CallInterruptedException.class, other, "GET"));
    first.start();
    Blocked.await(() -> Blocked.isIn(first, "NioSocketImpl.timedRead"));
    first.interrupt();
    first.join(10_000);

    interrupt(to(server, F41_InterruptTest::realTime), "GET", "NioSocketImpl.timedRead");
  }

  @Test
  void whileBackingOff() throws Exception {
    RawServer server = serving(Reply.status(503, "Retry-After: 30"), Reply.ok());

    CallInterruptedException e =
        interrupt(to(server, F41_InterruptTest::realTime), "GET", "SystemTime.sleep");

    assertThat(server.hits()).isEqualTo(1);
    assertThat(e.getSuppressed()).hasSize(1);
  }

  @Test
  void whileWaitingForTheBudget() throws Exception {
    RawServer server =
        serving(Reply.json(200, "{}", "ratelimit-remaining: 0", "ratelimit-reset: 50"), Reply.ok());
    Transport transport = to(server, F41_InterruptTest::realTime);
    get(transport).close();

    CallInterruptedException e = interrupt(transport, "GET", "SystemTime.sleep");

    assertThat(e.attempts()).isZero();
    assertThat(server.hits()).isEqualTo(1);
  }

  @Test
  void whileAnotherCallAsksForTheBudget() throws Exception {
    RawServer server = serving(Reply.raw("").thenHang(), Reply.ok());
    Transport transport = to(server, F41_InterruptTest::realTime);
    Thread first = new Thread(() -> failure(CallInterruptedException.class, transport, "GET"));
    first.start();
    Blocked.await(() -> server.hits() == 1);

    CallInterruptedException e = interrupt(transport, "GET", "Budget.await");

    assertThat(e.attempts()).isZero();
    first.interrupt();
    first.join();
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
  private static CallInterruptedException interrupt(
      Transport transport, String method, String where) throws InterruptedException {
    AtomicReference<CallInterruptedException> exception = new AtomicReference<>();
    AtomicBoolean flag = new AtomicBoolean();
    Thread thread =
        new Thread(
            () -> {
              exception.set(failure(CallInterruptedException.class, transport, method));
              flag.set(Thread.currentThread().isInterrupted());
            });
    thread.start();
    Blocked.await(() -> Blocked.isIn(thread, where));
    long start = System.nanoTime();
    thread.interrupt();
    thread.join(10_000);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofMillis(200));
    assertThat(flag).isTrue();
    return exception.get();
  }

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
