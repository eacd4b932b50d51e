package io.github.pagerdutyjava.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.squareup.moshi.Moshi;
import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.RSAPublicKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import okio.ByteString;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who logged in, as a stranger reads and checks it. */
class IdTokenTest extends OneSandbox {
  private static final String ANONYMOUS = "/global/oauth/anonymous";

  private App app;

  @BeforeEach
  void registered() {
    app = new App(sandbox());
  }

  private static byte[] bytes(Object base64) {
    return Base64.getUrlDecoder().decode((String) base64);
  }

  private static List<String> parts(Wire.Reply tokens) {
    return Arrays.asList(((String) tokens.json().get("id_token")).split("\\.", -1));
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> json(String part) throws IOException {
    String text = new String(bytes(part), UTF_8);
    return (Map<String, Object>) new Moshi.Builder().build().adapter(Object.class).fromJson(text);
  }

  private Wire.Reply tokens(String... decision) {
    return app.exchange(app.code(app.login(), decision));
  }

  private boolean verifies(String content, String signature) throws GeneralSecurityException {
    Map<String, Object> key = app.get(ANONYMOUS + "/jwks").list("keys").get(0);
    PublicKey open =
        KeyFactory.getInstance("RSA")
            .generatePublic(
                new RSAPublicKeySpec(
                    new BigInteger(1, bytes(key.get("n"))),
                    new BigInteger(1, bytes(key.get("e")))));
    Signature check = Signature.getInstance("SHA256withRSA");
    check.initVerify(open);
    check.update(content.getBytes(UTF_8));
    return check.verify(bytes(signature));
  }

  @Test
  void thePublishedKeyVerifiesIt() throws GeneralSecurityException {
    List<String> parts = parts(tokens());
    assertThat(parts).hasSize(3);
    assertThat(verifies(parts.get(0) + "." + parts.get(1), parts.get(2))).isTrue();
    assertThat(verifies(parts.get(0) + "." + parts.get(0), parts.get(2))).isFalse();
  }

  @Test
  void itsHeaderNamesThePublishedKey() throws IOException {
    Map<String, Object> key = app.get(ANONYMOUS + "/jwks").list("keys").get(0);
    assertThat(key)
        .containsOnlyKeys("kty", "use", "alg", "kid", "x5t", "n", "e")
        .containsEntry("alg", "RS256");
    assertThat(json(parts(tokens()).get(0)))
        .isEqualTo(Map.of("alg", "RS256", "kid", key.get("kid"), "x5t", key.get("x5t")));
  }

  @Test
  void theKeysNumbersHaveNoLeadingZero() {
    Map<String, Object> key = app.get(ANONYMOUS + "/jwks").list("keys").get(0);
    assertThat(bytes(key.get("n"))).hasSize(256);
    assertThat(key).containsEntry("e", "AQAB");
  }

  @Test
  void itSaysWhoLoggedInWhereAndWhen() throws IOException {
    Wire.Reply tokens = tokens();
    Object me =
        App.rest(sandbox().restUrl(), "/users/me", tokens.json().get("access_token"))
            .object("user")
            .get("id");
    double now = Wire.NOW.getEpochSecond();
    assertThat(json(parts(tokens).get(1)))
        .containsOnlyKeys(
            "exp nbf iat auth_time jti iss aud sub azp at_hash acr amr purpose delegation_id"
                .concat(" account_id user_id subdomain region sid")
                .split(" ", -1))
        .containsEntry("iss", sandbox().identityUrl() + ANONYMOUS)
        .containsEntry("aud", List.of("https://api.pagerduty.com", sandbox().clientId()))
        .containsEntry("azp", sandbox().clientId())
        .containsEntry("sub", me)
        .containsEntry("user_id", me)
        .containsEntry("subdomain", sandbox().subdomain())
        .containsEntry("region", "UnitedStates")
        .containsEntry("purpose", "id")
        .containsEntry("iat", now)
        .containsEntry("nbf", now)
        .containsEntry("auth_time", now)
        .containsEntry("exp", now + 3600);
  }

  @Test
  void itBelongsToItsAccessToken() throws IOException {
    Wire.Reply tokens = tokens();
    ByteString hash = ByteString.encodeUtf8((String) tokens.json().get("access_token")).sha256();
    assertThat(bytes(json(parts(tokens).get(1)).get("at_hash")))
        .isEqualTo(Arrays.copyOf(hash.toByteArray(), 16));
  }

  @Test
  void itNamesTheOtherAccountsAddress() throws IOException {
    Map<String, Object> claims = json(parts(tokens("account", sandbox().euSubdomain())).get(1));
    assertThat(claims)
        .containsEntry("aud", List.of("https://api.eu.pagerduty.com", sandbox().clientId()))
        .containsEntry("subdomain", sandbox().euSubdomain());
  }

  @Test
  void theConfigurationNamesTheAddresses() {
    String url = sandbox().identityUrl().toString();
    assertThat(app.get(ANONYMOUS + "/.well-known/openid-configuration").json())
        .containsEntry("issuer", url + ANONYMOUS)
        .containsEntry("authorization_endpoint", url + "/oauth/authorize")
        .containsEntry("token_endpoint", url + "/oauth/token")
        .containsEntry("jwks_uri", url + ANONYMOUS + "/jwks")
        .containsEntry("code_challenge_methods_supported", List.of("S256"));
  }

  @Test
  void eachSandboxHasAKeyOfItsOwn() {
    try (PagerDutySandbox other = Wire.sandbox().start()) {
      assertThat(new App(other).get(ANONYMOUS + "/jwks").body())
          .isNotEqualTo(app.get(ANONYMOUS + "/jwks").body());
    }
  }
}
