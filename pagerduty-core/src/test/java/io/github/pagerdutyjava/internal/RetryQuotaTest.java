package io.github.pagerdutyjava.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pagerdutyjava.RateLimitException;
import io.github.pagerdutyjava.ServerException;
import org.junit.jupiter.api.Test;

class RetryQuotaTest extends WireTest {

  @Test
  void paysForAHundredRetriesAndThenEveryCallIsTriedOnce() {
    RawServer server = serving(Reply.status(503));
    Transport transport = to(server);

    for (int i = 0; i < 60; i++) {
      failure(ServerException.class, transport, "GET");
    }

    assertThat(server.hits()).isEqualTo(60 + 100);
    assertThat(failure(ServerException.class, transport, "GET").attempts()).isEqualTo(1);
  }

  @Test
  void fillsUpAgainAsCallsSucceed() {
    RawServer server =
        closing(RawServer.start(n -> n <= 160 || n > 165 ? Reply.status(503) : Reply.ok()));
    Transport transport = to(server);
    for (int i = 0; i < 60; i++) {
      failure(ServerException.class, transport, "GET");
    }

    for (int i = 0; i < 5; i++) {
      get(transport).close();
    }

    assertThat(failure(ServerException.class, transport, "GET").attempts()).isEqualTo(2);
  }

  @Test
  void givesBackWhatARetryThatHelpedTook() {
    RawServer server = closing(RawServer.start(n -> n % 2 == 1 ? Reply.status(503) : Reply.ok()));
    Transport transport = to(server);

    for (int i = 0; i < 150; i++) {
      assertThat(attempts(get(transport))).isEqualTo(2);
    }
  }

  @Test
  void isNotTouchedByThrottlingNorByClientErrors() {
    RawServer server =
        closing(RawServer.start(n -> n <= 200 ? Reply.status(429) : Reply.status(503)));
    Transport transport = to(server);
    for (int i = 0; i < 50; i++) {
      failure(RateLimitException.class, transport, "GET");
    }

    assertThat(failure(ServerException.class, transport, "GET").attempts()).isEqualTo(4);
  }
}
