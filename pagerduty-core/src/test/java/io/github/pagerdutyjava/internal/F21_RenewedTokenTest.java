package io.github.pagerdutyjava.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pagerdutyjava.AuthenticationException;
import io.github.pagerdutyjava.Credentials;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * After a 401 the credentials are asked once more; if they have something new, the call goes out
 * with it, and a second 401 ends it.
 */
class F21_RenewedTokenTest extends WireTest {

  private final Renewing credentials = new Renewing();

  @ParameterizedTest
  @ValueSource(strings = {"GET", "POST"})
  void theCallIsTriedOnceMoreWithTheNewToken(String method) {
    RawServer server = serving(Reply.status(401), Reply.ok());

    assertThat(attempts(call(with(server), method))).isEqualTo(2);
    assertThat(credentials.refused).containsExactly("Bearer canary-token-0");
    assertThat(server.requests().get(0)).contains("Authorization: Bearer canary-token-0");
    assertThat(server.requests().get(1)).contains("Authorization: Bearer canary-token-1");
    assertThat(time.sleeps()).isEmpty();
  }

  @Test
  void aSecondRefusalEndsTheCall() {
    RawServer server = serving(Reply.status(401));

    AuthenticationException e = failure(AuthenticationException.class, with(server), "GET");

    assertThat(e.attempts()).isEqualTo(2);
    assertThat(server.hits()).isEqualTo(2);
    assertThat(credentials.refused)
        .containsExactly("Bearer canary-token-0", "Bearer canary-token-1");
  }

  @Test
  void aSecondRefusalEndsTheCallEvenWithOtherTroubleBetween() {
    RawServer server = serving(Reply.status(401), Reply.status(503), Reply.status(401), Reply.ok());

    AuthenticationException e = failure(AuthenticationException.class, with(server), "GET");

    assertThat(e.attempts()).isEqualTo(3);
  }

  private Transport with(RawServer server) {
    return Transport.create(http(UnaryOperator.identity()), server.uri(), credentials);
  }

  private static final class Renewing implements Credentials {

    private final List<String> refused = new ArrayList<>();

    @Override
    public String authorization() {
      return "Bearer canary-token-" + refused.size();
    }

    @Override
    public void rejected(String authorization) {
      refused.add(authorization);
    }
  }
}
