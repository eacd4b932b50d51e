package io.github.pagerdutyjava.oauth;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.github.pagerdutyjava.Secret;
import io.github.pagerdutyjava.internal.Time;
import java.text.ParseException;

/**
 * Reads ID tokens that the identity server signed. No exception of the JOSE library gets out: its
 * messages may quote the token.
 */
final class SignedIdTokens implements IdTokens {

  private static final int LONGEST = 32 << 10;

  private final SigningKeys keys;
  private final String clientId;
  private final Time time;

  SignedIdTokens(SigningKeys keys, String clientId, Time time) {
    this.keys = keys;
    this.clientId = clientId;
    this.time = time;
  }

  @Override
  public TokenOwner owner(Secret idToken) {
    SignedJWT token = parsed(idToken.reveal());
    if (!JWSAlgorithm.RS256.equals(token.getHeader().getAlgorithm())) {
      throw untrusted("is not signed with RS256");
    }
    String id = token.getHeader().getKeyID();
    if (id == null) {
      throw untrusted("does not say which key signed it");
    }
    SigningKeys.Signer signer = keys.signer(id);
    if (!signed(token, signer)) {
      throw untrusted("has a signature that is not the identity server's");
    }
    return claims(token).owner(signer.issuer(), clientId, time.now());
  }

  private static SignedJWT parsed(String text) {
    if (text.length() > LONGEST) {
      throw untrusted("is longer than " + LONGEST + " characters");
    }
    try {
      return SignedJWT.parse(text);
    } catch (ParseException | RuntimeException e) {
      throw untrusted("is not a signed JWT");
    }
  }

  private static boolean signed(SignedJWT token, SigningKeys.Signer signer) {
    try {
      return token.verify(new RSASSAVerifier(signer.key()));
    } catch (JOSEException | RuntimeException e) {
      return false;
    }
  }

  private static IdClaims claims(SignedJWT token) {
    try {
      JWTClaimsSet claims = token.getJWTClaimsSet();
      return new IdClaims(claims);
    } catch (ParseException | RuntimeException e) {
      throw untrusted("does not hold claims");
    }
  }

  static TokenException untrusted(String reason) {
    return new TokenException(TokenEndpoint.call(1), "the ID token " + reason, true);
  }
}
