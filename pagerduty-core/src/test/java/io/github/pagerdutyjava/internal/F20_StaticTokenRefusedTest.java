package io.github.pagerdutyjava.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pagerdutyjava.AuthenticationException;
import org.junit.jupiter.api.Test;

/** A 401 with an API key fails at once, and the exception thinks of the region. */
class F20_StaticTokenRefusedTest extends WireTest {

  @Test
  void isNotRetriedAndHintsAtTheRegion() {
    RawServer server = serving(Reply.status(401), Reply.ok());

    AuthenticationException e = failure(AuthenticationException.class, to(server), "GET");

    assertThat(e).hasMessageContaining("region");
    assertThat(e.attempts()).isEqualTo(1);
    assertThat(server.hits()).isEqualTo(1);
  }
}
