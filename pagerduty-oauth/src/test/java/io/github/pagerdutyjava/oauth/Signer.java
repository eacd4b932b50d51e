package io.github.pagerdutyjava.oauth;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.util.Date;
import java.util.List;

/** Signs ID tokens with the key of an identity server, or in ways that none would. */
final class Signer {

  static final Signer KEY_1 = new Signer("key-1");
  static final Signer KEY_2 = new Signer("key-2");

  private final RSAKey key;

  private Signer(String id) {
    try {
      this.key = new RSAKeyGenerator(2048).keyID(id).generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Returns what PagerDuty says of a user in Europe; the times are those of the virtual clock. */
  static JWTClaimsSet.Builder ada(String issuer) {
    return new JWTClaimsSet.Builder()
        .issuer(issuer)
        .audience(List.of("https://api.eu.pagerduty.com", OAuthTest.CLIENT_ID))
        .subject("ada@example.com")
        .claim("azp", OAuthTest.CLIENT_ID)
        .claim("user_id", "PADA001")
        .claim("account_id", "PACC001")
        .claim("subdomain", "acme")
        .claim("region", "EuropeanUnion")
        .issueTime(Date.from(VirtualTime.START))
        .notBeforeTime(Date.from(VirtualTime.START))
        .expirationTime(Date.from(VirtualTime.START.plus(Duration.ofHours(1))));
  }

  String jwks() {
    return new JWKSet(key.toPublicJWK()).toString();
  }

  String sign(JWTClaimsSet claims) {
    return sign(claims, key.getKeyID());
  }

  String sign(JWTClaimsSet claims, String keyId) {
    return signed(JWSAlgorithm.RS256, keyId, claims, rsa());
  }

  String signWith(JWSAlgorithm algorithm, JWTClaimsSet claims) {
    return signed(algorithm, key.getKeyID(), claims, rsa());
  }

  /** Takes the public key, which everybody knows, for the secret of an HMAC. */
  String signWithThePublicKey(JWTClaimsSet claims) {
    try {
      JWSSigner mac = new MACSigner(key.toRSAPublicKey().getEncoded());
      return signed(JWSAlgorithm.HS256, key.getKeyID(), claims, mac);
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  String signOnACurve(JWTClaimsSet claims) {
    try {
      JWSSigner curve = new ECDSASigner(new ECKeyGenerator(Curve.P_256).generate());
      return signed(JWSAlgorithm.ES256, key.getKeyID(), claims, curve);
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  static String unsigned(JWTClaimsSet claims) {
    return new PlainJWT(claims).serialize();
  }

  private JWSSigner rsa() {
    try {
      return new RSASSASigner(key);
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String signed(
      JWSAlgorithm algorithm, String keyId, JWTClaimsSet claims, JWSSigner signer) {
    try {
      SignedJWT token =
          new SignedJWT(new JWSHeader.Builder(algorithm).keyID(keyId).build(), claims);
      token.sign(signer);
      return token.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }
}
