package io.github.pagerdutyjava.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pagerdutyjava.ConnectionException;
import io.github.pagerdutyjava.DeadlineException;
import io.github.pagerdutyjava.RetryPolicy;
import java.time.Duration;
import okhttp3.Interceptor;
import org.junit.jupiter.api.Test;

/**
 * A server that accepts and never answers is left after the read timeout; a read is tried again
 * within the deadline, a {@code POST} is not.
 */
class F07_NoAnswerTest extends WireTest {

  private static final Duration SOON = Duration.ofSeconds(1);
  private static final Duration MOST = Duration.ofMillis(1300);

  private final RawServer server = serving(Reply.raw("").thenHang(), Reply.ok());

  @Test
  void readingIsRetriedAfterTheReadTimeout() {
    Transport transport = to(server, http -> http.readTimeout(SOON));

    // The second answer comes at once, unless the machine is busy.
    assertThat(attempts(get(transport))).isBetween(2, 4);
  }

  @Test
  void creatingIsNotRepeated() {
    Transport transport = to(server, http -> http.readTimeout(SOON));

    ConnectionException e = failure(ConnectionException.class, transport, "POST");

    assertThat(e.mayHaveBeenProcessed()).isTrue();
    Blocked.await(() -> server.hits() > 0);
    assertThat(server.hits()).isEqualTo(1);
  }

  @Test
  void anAttemptNeverOutlivesTheDeadlineOfItsCall() throws Exception {
    Duration deadline = Duration.ofMillis(300);
    Interceptor underWay =
        chain -> {
          time.pass(deadline);
          return chain.proceed(chain.request());
        };
    Transport transport =
        to(
            serving(Reply.raw("").thenHang()),
            http ->
                http.retry(RetryPolicy.defaults().deadline(deadline))
                    .okHttp(ok -> ok.addInterceptor(underWay)));

    Late quickest = Tries.until(Late::soonAfterItWasSent, () -> late(transport));

    assertThat(quickest.took()).isLessThan(MOST);
    assertThat(quickest.problem().mayHaveBeenProcessed()).isTrue();
  }

  private static Late late(Transport transport) {
    long start = System.nanoTime();
    DeadlineException e = failure(DeadlineException.class, transport, "GET");
    Duration took = Duration.ofNanos(System.nanoTime() - start);
    assertThat(e.attempts()).isEqualTo(1);
    return new Late(e, took);
  }

  private record Late(DeadlineException problem, Duration took) {

    boolean soonAfterItWasSent() {
      return problem.mayHaveBeenProcessed() && took.compareTo(MOST) < 0;
    }
  }
}
