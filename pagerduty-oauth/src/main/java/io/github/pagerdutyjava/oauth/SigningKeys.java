package io.github.pagerdutyjava.oauth;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import io.github.pagerdutyjava.internal.Time;
import io.github.pagerdutyjava.internal.Transport;
import java.security.interfaces.RSAPublicKey;
import java.text.ParseException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** The keys that sign ID tokens, fetched when they are needed and kept for an hour. */
final class SigningKeys {

  private static final String CONFIGURATION =
      "/global/oauth/anonymous/.well-known/openid-configuration";
  private static final String KEYS = "/global/oauth/anonymous/jwks";
  private static final Duration OLDEST = Duration.ofHours(1);

  /** How often an ID token with an unknown key, which anybody can make, has the keys fetched. */
  private static final Duration SPACING = Duration.ofMinutes(1);

  private final IdentityDocuments documents;
  private final Time time;
  private final ReentrantLock lock = new ReentrantLock();
  private @Nullable Issuer latest;
  private long fetchedAt;

  SigningKeys(Transport transport) {
    this.documents = new IdentityDocuments(transport);
    this.time = transport.time();
  }

  /**
   * Returns who signs with this key.
   *
   * @throws TokenException if the key is unknown, or cannot be had
   */
  Signer signer(String keyId) {
    lock();
    try {
      Issuer issuer = issuer(keyId);
      RSAPublicKey key = issuer.keys().get(keyId);
      if (key == null) {
        throw SignedIdTokens.untrusted("is signed with a key that is not the identity server's");
      }
      return new Signer(issuer.name(), key);
    } finally {
      lock.unlock();
    }
  }

  /** Another one fetches the keys in the meantime, which may take long. */
  private void lock() {
    try {
      lock.lockInterruptibly();
    } catch (InterruptedException e) {
      throw TokenEndpoint.interrupted(e);
    }
  }

  private Issuer issuer(String keyId) {
    Issuer known = latest;
    if (known == null || older(OLDEST)) {
      return fetched();
    }
    return !known.keys().containsKey(keyId) && older(SPACING) ? fetched() : known;
  }

  private boolean older(Duration age) {
    return time.nanoTime() - fetchedAt >= age.toNanos();
  }

  private Issuer fetched() {
    Map<String, Object> configuration = documents.read(CONFIGURATION);
    if (!(configuration.get("issuer") instanceof String name)) {
      throw documents.malformed(CONFIGURATION);
    }
    Issuer issuer = new Issuer(name, keys(documents.read(KEYS)));
    latest = issuer;
    fetchedAt = time.nanoTime();
    return issuer;
  }

  private Map<String, RSAPublicKey> keys(Map<String, Object> document) {
    Map<String, RSAPublicKey> keys = new HashMap<>();
    try {
      for (JWK key : JWKSet.parse(document).getKeys()) {
        if (key instanceof RSAKey rsa
            && rsa.getKeyID() != null
            && (rsa.getKeyUse() == null || rsa.getKeyUse().equals(KeyUse.SIGNATURE))) {
          keys.put(rsa.getKeyID(), rsa.toRSAPublicKey());
        }
      }
    } catch (ParseException | JOSEException | RuntimeException e) {
      throw documents.malformed(KEYS);
    }
    return keys;
  }

  /**
   * Who signs.
   *
   * @param issuer as the tokens name it
   * @param key the key that was looked for
   */
  record Signer(String issuer, RSAPublicKey key) {}

  /**
   * What was fetched.
   *
   * @param name the issuer, as the tokens name it
   * @param keys its keys by their ids
   */
  private record Issuer(String name, Map<String, RSAPublicKey> keys) {}
}
