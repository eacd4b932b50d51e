package io.github.pagerdutyjava.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pagerdutyjava.ServerException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/**
 * While every answer is a 503, 10,000 calls make at most 1.2 requests each; as soon as the server
 * is healthy, calls succeed at once and a few later they are retried again.
 */
class F47_RetryStormTest extends WireTest {

  private static final int CALLS = 10_000;

  @Test
  void isNotMultipliedAndEndsWithTheOutage() {
    AtomicBoolean healthy = new AtomicBoolean();
    RawServer server =
        closing(RawServer.start(n -> healthy.get() ? Reply.ok() : Reply.status(503)));
    Transport transport = to(server);
    for (int i = 0; i < CALLS; i++) {
      failure(ServerException.class, transport, "GET");
    }
    assertThat(server.hits()).isLessThanOrEqualTo((int) (1.2 * CALLS));

    healthy.set(true);
    long start = time.nanoTime();
    for (int i = 0; i < RetryQuota.RETRY; i++) {
      assertThat(attempts(get(transport))).isEqualTo(1);
    }
    assertThat(time.nanoTime()).isEqualTo(start);
    healthy.set(false);
    assertThat(failure(ServerException.class, transport, "GET").attempts()).isEqualTo(2);
  }
}
