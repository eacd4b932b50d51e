package io.github.pagerdutyjava.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pagerdutyjava.ConnectionException;
import io.github.pagerdutyjava.RetryPolicy;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/**
 * An answer that trickles byte by byte is ended by the call timeout, however often a byte comes.
 */
class F06_SlowLorisTest extends WireTest {

  private static final Duration MOST = Duration.ofMillis(1300);

  @Test
  void theCallTimeoutEndsAnAnswerThatTrickles() throws Exception {
    RawServer server = serving(Reply.cut().thenRepeatLastByte(Duration.ofMillis(50)));
    Transport transport =
        to(server, http -> http.callTimeout(Duration.ofMillis(300)).retry(RetryPolicy.none()));

    Duration quickest = Tries.until(took -> took.compareTo(MOST) < 0, () -> timeToFail(transport));

    assertThat(quickest).isLessThan(MOST);
  }

  private static Duration timeToFail(Transport transport) {
    long start = System.nanoTime();

    ConnectionException e = failure(ConnectionException.class, transport, "GET");

    Duration took = Duration.ofNanos(System.nanoTime() - start);
    assertThat(e.attempts()).isEqualTo(1);
    assertThat(e).hasMessageContaining("timeout");
    return took;
  }
}
