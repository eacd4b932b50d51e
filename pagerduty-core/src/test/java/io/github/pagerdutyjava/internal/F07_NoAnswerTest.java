package io.github.pagerdutyjava.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pagerdutyjava.ConnectionException;
import io.github.pagerdutyjava.DeadlineException;
import io.github.pagerdutyjava.RetryPolicy;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/**
 * A server that accepts and never answers is left after the read timeout; a read is tried again
 * within the deadline, a {@code POST} is not.
 */
class F07_NoAnswerTest extends WireTest {

  private final RawServer server = serving(Reply.raw("").thenHang(), Reply.ok());

  @Test
  void readingIsRetriedAfterTheReadTimeout() {
    Transport transport = to(server, http -> http.readTimeout(Duration.ofMillis(150)));

    assertThat(attempts(get(transport))).isEqualTo(2);
  }

  @Test
  void creatingIsNotRepeated() {
    Transport transport = to(server, http -> http.readTimeout(Duration.ofMillis(150)));

    ConnectionException e = failure(ConnectionException.class, transport, "POST");

    assertThat(e.mayHaveBeenProcessed()).isTrue();
    assertThat(server.hits()).isEqualTo(1);
  }

  @Test
  void anAttemptNeverOutlivesTheDeadlineOfItsCall() {
    RetryPolicy hurried = RetryPolicy.defaults().deadline(Duration.ofMillis(300));
    Transport transport = to(server, http -> http.time(Time.system()).retry(hurried));
    long start = System.nanoTime();

    DeadlineException e = failure(DeadlineException.class, transport, "GET");

    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofMillis(1300));
    assertThat(e.attempts()).isEqualTo(1);
    assertThat(e.mayHaveBeenProcessed()).isTrue();
  }
}
