package io.github.pagerdutyjava.events;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pagerdutyjava.PagerDutyHttp;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Cancelling a queued event ends its call on the wire and completes its future once. */
class F42_CancelTest {

  /** How many milliseconds to wait before the test is taken to hang. */
  private static final int HANGING = 180_000;

  @Test
  void cancellingAnEventOnItsWayEndsTheCallOnTheWire() throws Exception {
    Duration never = Duration.ofDays(1);
    try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        PagerDutyHttp http = PagerDutyHttp.builder().readTimeout(never).callTimeout(never).build();
        PagerDutyEvents events =
            PagerDutyEvents.builder()
                .routingKey(EventsServer.KEY)
                .baseUrl(URI.create("http://127.0.0.1:" + server.getLocalPort()))
                .http(http)
                .build();
        EventQueue queue = EventQueue.create(events)) {
      server.setSoTimeout(HANGING);
      Offer offer = queue.resolve("a");
      AtomicInteger completions = new AtomicInteger();
      CompletableFuture<?> heard =
          offer.result().whenComplete((receipt, problem) -> completions.incrementAndGet());

      try (Socket client = server.accept()) {
        client.setSoTimeout(HANGING);
        InputStream request = client.getInputStream();
        assertThat(request.read()).isEqualTo('P');
        assertThat(offer.result().cancel(true)).isTrue();
        // Ends with the connection, which no timeout of the client's closes.
        request.transferTo(OutputStream.nullOutputStream());
      }

      assertThat(queue.flush(Duration.ofMillis(HANGING))).isTrue();
      assertThat(offer.result()).isCancelled();
      assertThat(heard).isCompletedExceptionally();
      assertThat(completions).hasValue(1);
    }
  }
}
