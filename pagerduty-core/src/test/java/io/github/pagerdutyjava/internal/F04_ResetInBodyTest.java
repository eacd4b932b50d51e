package io.github.pagerdutyjava.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pagerdutyjava.ConnectionException;
import io.github.pagerdutyjava.RetryPolicy;
import org.junit.jupiter.api.Test;

/**
 * An answer that breaks off is read again whole; a {@code POST} is not repeated, and its {@code
 * ConnectionException} says that the outcome is unknown.
 */
class F04_ResetInBodyTest extends WireTest {

  private final RawServer server = serving(Reply.cut().thenReset(), Reply.json(200, "{\"a\":1}"));
  private final Transport transport = to(server);

  @Test
  void readingIsRetriedWhole() {
    assertThat(text(get(transport))).isEqualTo("{\"a\":1}");
    assertThat(server.hits()).isEqualTo(2);
  }

  @Test
  void creatingIsNotRepeatedAndItsOutcomeIsUnknown() {
    ConnectionException e = failure(ConnectionException.class, transport, "POST");

    assertThat(e.mayHaveBeenProcessed()).isTrue();
    assertThat(e).hasMessageContaining("the outcome is unknown");
    assertThat(server.hits()).isEqualTo(1);
  }

  @Test
  void ofAReadNothingIsSaidOfWhatItMayHaveDone() {
    Transport once = to(server, http -> http.retry(RetryPolicy.none()));

    ConnectionException e = failure(ConnectionException.class, once, "GET");

    assertThat(e).hasMessageNotContaining("processed").hasMessageNotContaining("outcome");
    assertThat(e.mayHaveBeenProcessed()).isTrue();
  }
}
