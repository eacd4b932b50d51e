package io.github.pagerdutyjava.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import okio.ByteString;

/** The RSA key that signs ID tokens. */
final class SigningKey {
  private static final int BITS = 2048;

  private final KeyPair pair;
  private final RSAPublicKey open;
  private final String id;

  SigningKey() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(BITS);
      this.pair = generator.generateKeyPair();
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
    this.open = (RSAPublicKey) pair.getPublic();
    this.id = Base64Url.of(ByteString.of(open.getEncoded()).sha1());
  }

  /** Returns the public half, as a set of one key (RFC 7517). */
  Map<String, Object> published() {
    Map<String, Object> key = new LinkedHashMap<>();
    key.put("kty", "RSA");
    key.put("use", "sig");
    key.put("alg", "RS256");
    key.put("kid", id);
    key.put("x5t", id);
    key.put("n", Base64Url.of(unsigned(open.getModulus())));
    key.put("e", Base64Url.of(unsigned(open.getPublicExponent())));
    return Map.of("keys", List.of(key));
  }

  /** Returns the claims as a signed token (RFC 7515). */
  String sign(Map<String, Object> claims) {
    Map<String, Object> header = new LinkedHashMap<>();
    header.put("alg", "RS256");
    header.put("kid", id);
    header.put("x5t", id);
    String content = part(header) + "." + part(claims);
    try {
      Signature signature = Signature.getInstance("SHA256withRSA");
      signature.initSign(pair.getPrivate());
      signature.update(content.getBytes(UTF_8));
      return content + "." + Base64Url.of(ByteString.of(signature.sign()));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static String part(Map<String, Object> tree) {
    return Base64Url.of(Json.write(tree, ZoneOffset.UTC));
  }

  /** Returns the magnitude without the leading zero that keeps Java's numbers positive. */
  private static ByteString unsigned(BigInteger number) {
    ByteString bytes = ByteString.of(number.toByteArray());
    return bytes.getByte(0) == 0 ? bytes.substring(1) : bytes;
  }
}
