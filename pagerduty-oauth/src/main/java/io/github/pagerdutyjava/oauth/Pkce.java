package io.github.pagerdutyjava.oauth;

import io.github.pagerdutyjava.Secret;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;
import okio.ByteString;

/** The one-time values of a login: what nobody can guess, and what proves to know it (RFC 7636). */
final class Pkce {

  static final String METHOD = "S256";

  private static final int BYTES = 32;
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
  private static final Pattern VERIFIER = Pattern.compile("[A-Za-z0-9._~-]{43,128}");

  private Pkce() {}

  /** Returns 43 random characters. */
  static String random() {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return BASE64.encodeToString(bytes);
  }

  /** Returns what the authorization URL may show of a verifier. */
  static String challenge(Secret verifier) {
    ByteString hash =
        ByteString.encodeString(verifier.reveal(), StandardCharsets.US_ASCII).sha256();
    return BASE64.encodeToString(hash.toByteArray());
  }

  static Secret requireVerifier(Secret verifier) {
    if (!VERIFIER.matcher(verifier.reveal()).matches()) {
      throw new IllegalArgumentException("verifier: is not one that an authorization URL was for");
    }
    return verifier;
  }
}
