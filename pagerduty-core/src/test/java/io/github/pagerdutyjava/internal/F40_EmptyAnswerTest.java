package io.github.pagerdutyjava.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An empty body of a success is fine for the transport, whatever the method and the status. */
class F40_EmptyAnswerTest extends WireTest {

  @ParameterizedTest
  @CsvSource({"204, DELETE", "202, PUT", "200, GET", "201, POST"})
  void isASuccessWithAnEmptyBody(int status, String method) {
    RawServer server = serving(Reply.status(status));

    assertThat(text(call(to(server), method))).isEmpty();
  }
}
