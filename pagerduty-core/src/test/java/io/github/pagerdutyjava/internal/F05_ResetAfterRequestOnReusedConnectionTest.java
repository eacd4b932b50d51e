package io.github.pagerdutyjava.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pagerdutyjava.ConnectionException;
import org.junit.jupiter.api.Test;

/**
 * A kept connection that breaks after the request was sent carries a {@code POST} exactly once; a
 * read is tried again.
 */
class F05_ResetAfterRequestOnReusedConnectionTest extends WireTest {

  private final RawServer server = serving(Reply.ok(), Reply.raw("").thenReset(), Reply.ok());
  private final Transport transport = to(server);

  @Test
  void creatingArrivesExactlyOnce() {
    get(transport).close();

    ConnectionException e = failure(ConnectionException.class, transport, "POST");

    assertThat(e.mayHaveBeenProcessed()).isTrue();
    assertThat(server.requests()).filteredOn(request -> request.startsWith("POST")).hasSize(1);
    assertThat(server.connections()).as("the connection was reused").isEqualTo(1);
  }

  @Test
  void readingIsRetried() {
    get(transport).close();

    assertThat(attempts(get(transport))).isEqualTo(2);
    assertThat(server.hits()).isEqualTo(3);
  }
}
