package io.github.pagerdutyjava.events;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.StringTokenizer;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether a webhook (v3) comes from PagerDuty. Safe for use by many threads.
 *
 * <p>It proves where the body comes from, not that it is new: see {@link WebhookGuard}.
 *
 * <pre>{@code
 * WebhookSignature signature = WebhookSignature.of(System.getenv("WEBHOOK_SECRET"));
 * byte[] body = exchange.getRequestBody().readAllBytes();
 * String header = exchange.getRequestHeaders().getFirst(WebhookSignature.HEADER);
 * if (!signature.verify(body, header)) {
 *   exchange.sendResponseHeaders(403, -1);
 * }
 * }</pre>
 */
public final class WebhookSignature {

  /** The name of the header that holds the signatures. */
  public static final String HEADER = "X-PagerDuty-Signature";

  private static final String ALGORITHM = "HmacSHA256";
  private static final String VERSION = "v1=";
  private static final int HEX_DIGITS = 64;

  private final List<SecretKeySpec> keys;

  private WebhookSignature(List<SecretKeySpec> keys) {
    this.keys = keys;
  }

  /**
   * Returns what verifies with these secrets: the one that PagerDuty showed when the subscription
   * was made, and while it is replaced, the one before too. White space around a secret is none of
   * it.
   *
   * @throws IllegalArgumentException if there is no secret, or one is blank
   */
  public static WebhookSignature of(String... secrets) {
    requireNonNull(secrets, "secrets");
    if (secrets.length == 0) {
      throw new IllegalArgumentException("secrets: must not be empty");
    }
    List<SecretKeySpec> keys = new ArrayList<>();
    for (String secret : secrets) {
      String stripped = requireNonNull(secret, "secrets").strip();
      if (stripped.isEmpty()) {
        throw new IllegalArgumentException("secrets: must not be blank");
      }
      keys.add(new SecretKeySpec(stripped.getBytes(UTF_8), ALGORITHM));
    }
    return new WebhookSignature(List.copyOf(keys));
  }

  /**
   * Returns whether one of the header's {@code v1} signatures is that of the body, with any of the
   * secrets. The answer takes as long whichever of them it is. Whatever a stranger may send is
   * false, never an exception: no header, a malformed or very long one, an empty body.
   *
   * @param body the bytes as they came, before anything decoded them
   * @param header the value of {@link #HEADER}; null when there was none
   */
  public boolean verify(byte[] body, @Nullable String header) {
    requireNonNull(body, "body");
    if (header == null || body.length == 0) {
      return false;
    }
    List<byte[]> candidates = candidates(header);
    boolean found = false;
    for (SecretKeySpec key : keys) {
      byte[] expected = candidates.isEmpty() ? new byte[0] : hmac(key, body);
      for (byte[] candidate : candidates) {
        // Not ||, which would stop at the first that is right.
        found |= MessageDigest.isEqual(expected, candidate);
      }
    }
    return found;
  }

  /** Returns the signatures of the version that we know, as bytes; the malformed are left out. */
  private static List<byte[]> candidates(String header) {
    List<byte[]> candidates = new ArrayList<>();
    StringTokenizer parts = new StringTokenizer(header, ",");
    while (parts.hasMoreTokens()) {
      String part = parts.nextToken().strip();
      String hex = part.startsWith(VERSION) ? part.substring(VERSION.length()).strip() : "";
      if (hex.length() == HEX_DIGITS && hex.chars().allMatch(HexFormat::isHexDigit)) {
        candidates.add(HexFormat.of().parseHex(hex));
      }
    }
    return candidates;
  }

  private static byte[] hmac(SecretKeySpec key, byte[] body) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      return mac.doFinal(body);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has " + ALGORITHM, e);
    }
  }
}
