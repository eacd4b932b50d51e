package io.github.pagerdutyjava.oauth;

import static io.github.pagerdutyjava.oauth.SignedIdTokens.untrusted;

import com.nimbusds.jwt.JWTClaimsSet;
import io.github.pagerdutyjava.Region;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;

/**
 * What an ID token says, whose signature is right.
 *
 * @param claims all of it
 */
record IdClaims(JWTClaimsSet claims) {

  /** How far this machine's clock may be off. */
  private static final Duration LEEWAY = Duration.ofMinutes(1);

  /**
   * Returns whose the token is.
   *
   * @throws TokenException if it is from another issuer, for another app or for another time
   */
  TokenOwner owner(String issuer, String clientId, Instant now) {
    if (!issuer.equals(claims.getIssuer())) {
      throw untrusted("is from another issuer");
    }
    if (!claims.getAudience().contains(clientId) || !authorised(clientId)) {
      throw untrusted("is for another app");
    }
    checkTime(now);
    return new TokenOwner(
        region(), required("subdomain"), required("account_id"), required("user_id"));
  }

  private boolean authorised(String clientId) {
    Object party = claims.getClaim("azp");
    return party == null || party.equals(clientId);
  }

  private void checkTime(Instant now) {
    Date end = claims.getExpirationTime();
    if (end == null || !now.isBefore(end.toInstant().plus(LEEWAY))) {
      throw untrusted("has expired");
    }
    Date begin = claims.getNotBeforeTime();
    if (begin != null && now.isBefore(begin.toInstant().minus(LEEWAY))) {
      throw untrusted("is not valid yet");
    }
  }

  private Region region() {
    List<String> audience = claims.getAudience();
    for (Region region : Region.values()) {
      String api = region.restApi().toString();
      if (audience.contains(api) || audience.contains(api + '/')) {
        return region;
      }
    }
    throw untrusted("is for no REST API that is known here");
  }

  private String required(String name) {
    if (claims.getClaim(name) instanceof String value && !value.isBlank()) {
      return value;
    }
    throw untrusted("does not hold " + name);
  }
}
