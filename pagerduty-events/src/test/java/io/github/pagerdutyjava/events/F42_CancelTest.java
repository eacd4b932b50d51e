package io.github.pagerdutyjava.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Cancelling a queued event ends its call on the wire and completes its future once. */
class F42_CancelTest {

  @Test
  void cancellingAnEventOnItsWayEndsTheCallOnTheWire() throws Exception {
    try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        PagerDutyEvents events =
            PagerDutyEvents.builder()
                .routingKey("R0")
                .baseUrl(URI.create("http://127.0.0.1:" + server.getLocalPort()))
                .build();
        EventQueue queue = EventQueue.create(events)) {
      server.setSoTimeout(10_000);
      Offer offer = queue.resolve("a");

      try (Socket client = server.accept()) {
        client.setSoTimeout(10_000);
        InputStream request = client.getInputStream();
        assertThat(request.read()).isEqualTo('P');
        assertThat(offer.result().cancel(true)).isTrue();
        // Ends with the connection, long before anybody's timeout.
        request.transferTo(OutputStream.nullOutputStream());
      }

      assertThat(queue.flush(Duration.ofSeconds(10))).isTrue();
      assertThat(offer.result()).isCancelled();
    }
  }
}
