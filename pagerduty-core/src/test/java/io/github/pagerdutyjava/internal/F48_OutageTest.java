package io.github.pagerdutyjava.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pagerdutyjava.CallInterruptedException;
import io.github.pagerdutyjava.NotFoundException;
import io.github.pagerdutyjava.PagerDutyException;
import io.github.pagerdutyjava.RateLimitException;
import io.github.pagerdutyjava.ServerException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/**
 * In an outage of 30 seconds the retries run out and calls fail after one attempt; within seconds
 * after it a call is retried as ever. What is no outage, a 404, a 429 or an interrupt, costs no
 * retries.
 */
class F48_OutageTest extends WireTest {

  private static final Instant END = VirtualTime.START.plusSeconds(30);
  private static final Duration BETWEEN_CALLS = Duration.ofMillis(10);

  @Test
  void exhaustsTheRetriesAndIsForgottenWithinSeconds() {
    Instant blip = END.plusSeconds(3);
    RawServer server = closing(RawServer.start(n -> isDown(blip) ? Reply.status(503) : Reply.ok()));
    Transport transport = to(server);
    time.dice(0);

    int attempts = 0;
    while (time.now().isBefore(END.minus(BETWEEN_CALLS))) {
      attempts = failure(ServerException.class, transport, "GET").attempts();
      time.pass(BETWEEN_CALLS);
    }
    assertThat(attempts).isEqualTo(1);
    time.pass(BETWEEN_CALLS);

    while (time.now().isBefore(blip)) {
      assertThat(attempts(get(transport))).isEqualTo(1);
      time.pass(BETWEEN_CALLS);
    }
    assertThat(attempts(get(transport))).isGreaterThan(1);
  }

  private boolean isDown(Instant blip) {
    Instant now = time.now();
    boolean again = !now.isBefore(blip) && now.isBefore(blip.plusMillis(100));
    return now.isBefore(END) || again;
  }

  @Test
  void whatIsNoOutageCostsNoRetries() {
    int each = 120;
    RawServer server =
        closing(
            RawServer.start(n -> Reply.status(n <= each ? 404 : n <= each + each * 4 ? 429 : 503)));
    Transport transport = to(server);

    repeat(each, NotFoundException.class, transport);
    repeat(each, RateLimitException.class, transport);
    for (int i = 0; i < each; i++) {
      Thread.currentThread().interrupt();
      failure(CallInterruptedException.class, transport, "GET");
      assertThat(Thread.interrupted()).isTrue();
    }

    assertThat(failure(ServerException.class, transport, "GET").attempts()).isEqualTo(4);
  }

  private static void repeat(
      int times, Class<? extends PagerDutyException> type, Transport transport) {
    for (int i = 0; i < times; i++) {
      failure(type, transport, "GET");
    }
  }
}
