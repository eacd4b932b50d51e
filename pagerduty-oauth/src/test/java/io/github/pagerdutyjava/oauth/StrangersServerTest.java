package io.github.pagerdutyjava.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.SignedJWT;
import java.net.InetAddress;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import okhttp3.mockwebserver.MockWebServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An authorization server by others judges our requests by its own reading of the standard. */
class StrangersServerTest extends OAuthTest {

  /** Held, since a logger that nobody holds forgets its level. */
  private static final Logger CHATTER = Logger.getLogger(MockWebServer.class.getName());

  private final MockOAuth2Server server = new MockOAuth2Server();

  @BeforeEach
  void start() {
    CHATTER.setLevel(Level.OFF);
    server.start(InetAddress.getLoopbackAddress(), 0);
    closing(server::shutdown);
  }

  @Test
  void grantsATokenToTheApp() throws Exception {
    AccessToken token = closing(app(server.baseUrl().uri()).http(http(time)).build()).token();

    SignedJWT theirs = SignedJWT.parse(token.value().reveal());
    assertThat(theirs.getJWTClaimsSet().getSubject()).isEqualTo(CLIENT_ID);
    assertThat(token.scopes()).contains(Scope.INCIDENTS_READ, Scope.SERVICES_READ);
    assertThat(Duration.between(token.issuedAt(), token.expiresAt()))
        .isBetween(Duration.ofMinutes(59), Duration.ofMinutes(60));
  }
}
