package io.github.pagerdutyjava.oauth;

import com.nimbusds.jwt.JWTClaimsSet;
import io.github.pagerdutyjava.oauth.ScriptedServer.Answer;
import java.util.function.UnaryOperator;

/** Logins to a server that signs ID tokens. */
abstract class IdTokenFlow extends FlowTest {

  static final String FOLDER = "/global/oauth/anonymous/";
  static final String ISSUER = "https://identity.example.com" + FOLDER + "issuer";

  volatile String idToken = "";
  volatile Answer keys = Answer.of(200, Signer.KEY_1.jwks());
  volatile Answer configuration = Answer.of(200, "{\"issuer\":\"" + ISSUER + "\"}");
  final ScriptedServer server = serving((n, seen) -> answer(seen.uri().getPath()));

  Answer answer(String path) throws InterruptedException {
    return switch (path) {
      case "/oauth/token" ->
          Answer.of(
              200,
              """
              {"access_token":"canary-t1","refresh_token":"canary-r1","expires_in":86400,
               "scope":"openid incidents.read users.read","id_token":"%s"}\
              """
                  .formatted(idToken));
      case FOLDER + ".well-known/openid-configuration" -> configuration;
      case FOLDER + "jwks" -> keys;
      default -> Answer.of(404, "");
    };
  }

  static JWTClaimsSet claims(UnaryOperator<JWTClaimsSet.Builder> changes) {
    return changes.apply(Signer.ada(ISSUER)).build();
  }

  static JWTClaimsSet good() {
    return claims(UnaryOperator.identity());
  }

  UserOAuth login(String token) {
    idToken = token;
    return login(flow(server));
  }

  long fetches() {
    return server.requests().stream().filter(r -> r.uri().getPath().endsWith("/jwks")).count();
  }
}
