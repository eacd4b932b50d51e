package io.github.pagerdutyjava.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pagerdutyjava.ConnectionException;
import java.net.URI;
import java.util.function.UnaryOperator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A refused connection is tried again whatever the method, since nothing was sent; after four
 * attempts a {@code ConnectionException} keeps the earlier failures.
 */
class F01_ConnectionRefusedTest extends WireTest {

  private final int port = RawServer.freePort();
  private final Transport transport =
      to(URI.create("http://127.0.0.1:" + port), UnaryOperator.identity());

  @ParameterizedTest
  @ValueSource(strings = {"GET", "POST", "PATCH", "PUT", "DELETE"})
  void refusedOnceIsRetriedSinceNothingWasSent(String method) {
    time.asNextSleepBegins(() -> closing(RawServer.start(port, n -> Reply.ok())));

    assertThat(attempts(call(transport, method))).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET", "POST"})
  void refusedForEverFailsAfterFourAttemptsAndKeepsTheEarlierFailures(String method) {
    ConnectionException e = failure(ConnectionException.class, transport, method);

    assertThat(e.attempts()).isEqualTo(4);
    assertThat(e.mayHaveBeenProcessed()).isFalse();
    assertThat(e.getSuppressed()).hasSize(3).allMatch(ConnectionException.class::isInstance);
    assertThat(e).hasMessageStartingWith(method + " /services/{id}: no connection");
    assertThat(time.sleptMillis()).containsExactly(250L, 500L, 1000L);
  }
}
