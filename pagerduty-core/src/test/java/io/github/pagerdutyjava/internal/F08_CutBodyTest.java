package io.github.pagerdutyjava.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pagerdutyjava.ConnectionException;
import org.junit.jupiter.api.Test;

/**
 * A body shorter than announced is read again; one that is complete but no JSON is not asked for a
 * second time.
 */
class F08_CutBodyTest extends WireTest {

  @Test
  void aBodyShorterThanItsLengthIsRetried() {
    RawServer server = serving(Reply.cut().thenClose(), Reply.ok());

    assertThat(attempts(get(to(server)))).isEqualTo(2);
  }

  @Test
  void chunksThatBreakOffAreRetried() {
    RawServer server =
        serving(
            Reply.raw("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{\"a\":\r\n")
                .thenClose(),
            Reply.ok());

    assertThat(attempts(get(to(server)))).isEqualTo(2);
  }

  @Test
  void aBodyCutEveryTimeFailsAndIsNoShortAnswer() {
    RawServer server = serving(Reply.cut().thenClose());

    ConnectionException e = failure(ConnectionException.class, to(server), "GET");

    assertThat(e.attempts()).isEqualTo(4);
    assertThat(server.hits()).isEqualTo(4);
  }

  @Test
  void brokenJsonThatIsCompleteIsNotSentForAgain() {
    RawServer server = serving(Reply.json(200, "{\"incidents\":["), Reply.ok());

    assertThat(text(get(to(server)))).isEqualTo("{\"incidents\":[");
    assertThat(server.hits()).isEqualTo(1);
  }
}
