package io.github.pagerdutyjava.examples;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** How Bitbucket signs its webhooks: {@code X-Hub-Signature: sha256=…} over the exact body. */
final class HubSignature {

  private static final String ALGORITHM = "HmacSHA256";
  private static final String PREFIX = "sha256=";

  private final SecretKeySpec secret;

  HubSignature(String secret) {
    this.secret = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
  }

  /** Returns whether a header is the signature of a body, in the same time for every wrong one. */
  boolean verify(byte[] body, @Nullable String header) {
    if (header == null) {
      return false;
    }
    byte[] expected =
        (PREFIX + HexFormat.of().formatHex(sign(body))).getBytes(StandardCharsets.UTF_8);
    return MessageDigest.isEqual(expected, header.strip().getBytes(StandardCharsets.UTF_8));
  }

  private byte[] sign(byte[] body) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(secret);
      return mac.doFinal(body);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
    }
  }
}
