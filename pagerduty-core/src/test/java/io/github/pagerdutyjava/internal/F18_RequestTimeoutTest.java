package io.github.pagerdutyjava.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pagerdutyjava.ServerException;
import org.junit.jupiter.api.Test;

/** A 408 repeats a read, and not a {@code POST}. */
class F18_RequestTimeoutTest extends WireTest {

  private final RawServer server = serving(Reply.status(408), Reply.ok());

  @Test
  void readingIsRetried() {
    assertThat(attempts(get(to(server)))).isEqualTo(2);
    assertThat(time.sleeps()).hasSize(1);
  }

  @Test
  void creatingArrivesExactlyOnce() {
    failure(ServerException.class, to(server), "POST");

    assertThat(server.hits()).isEqualTo(1);
  }
}
