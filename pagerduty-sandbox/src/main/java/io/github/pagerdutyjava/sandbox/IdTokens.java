package io.github.pagerdutyjava.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import okio.ByteString;

/** Says in signed tokens who logged in. */
final class IdTokens {
  private static final Duration LIFETIME = Duration.ofHours(1);
  private static final int HALF_OF_A_HASH = 16;

  private final String issuer;
  private final Lazy<SigningKey> key = new Lazy<>(SigningKey::new);
  private final Clock clock;

  IdTokens(String issuer, Clock clock) {
    this.issuer = issuer;
    this.clock = clock;
  }

  /** Returns the set of keys that the tokens can be checked with. */
  Map<String, Object> keys() {
    return key.value().published();
  }

  String sign(Grant grant, String accessToken) {
    return key.value().sign(claims(grant, accessToken));
  }

  private Map<String, Object> claims(Grant grant, String accessToken) {
    Tenant tenant = grant.tenant();
    String app = grant.app().id();
    String user = String.valueOf(grant.user());
    long now = clock.instant().getEpochSecond();
    Map<String, Object> claims = new LinkedHashMap<>();
    claims.put("exp", now + LIFETIME.toSeconds());
    claims.put("nbf", now);
    claims.put("iat", now);
    claims.put("auth_time", grant.given().getEpochSecond());
    claims.put("jti", UUID.randomUUID().toString());
    claims.put("iss", issuer);
    claims.put("aud", List.of(tenant.restUrl(), app));
    claims.put("sub", user);
    claims.put("azp", app);
    claims.put("at_hash", hash(accessToken));
    claims.put("acr", "urn:sandbox:password");
    claims.put("amr", List.of("pwd"));
    claims.put("purpose", "id");
    claims.put("delegation_id", grant.id());
    claims.put("user_id", user);
    claims.put("sid", UUID.randomUUID().toString());
    claims.putAll(account(tenant));
    return claims;
  }

  private static Map<String, Object> account(Tenant tenant) {
    return Map.of(
        "account_id", tenant.id(), "subdomain", tenant.subdomain(), "region", tenant.regionName());
  }

  private static String hash(String accessToken) {
    ByteString hash = ByteString.encodeString(accessToken, UTF_8).sha256();
    return Base64Url.of(hash.substring(0, HALF_OF_A_HASH));
  }
}
