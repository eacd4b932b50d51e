package io.github.pagerdutyjava.oauth;

import io.github.pagerdutyjava.Secret;
import io.github.pagerdutyjava.internal.Transport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says whose an ID token is. */
interface IdTokens {

  /**
   * Returns whose it is.
   *
   * @return null if there is nothing to verify it with
   * @throws TokenException if it is not to be trusted, or if the keys cannot be had
   */
  @Nullable TokenOwner owner(Secret idToken);

  /** Returns what verifies ID tokens for this app; none are read without the JOSE library. */
  static IdTokens create(Transport transport, String clientId) {
    try {
      Class.forName("com.nimbusds.jwt.SignedJWT", false, IdTokens.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      return IdTokens::unread;
    }
    return new SignedIdTokens(new SigningKeys(transport), clientId, transport.time());
  }

  private static @Nullable TokenOwner unread(Secret idToken) {
    Logger log = LoggerFactory.getLogger("io.github.pagerdutyjava.oauth");
    log.debug("without nimbus-jose-jwt on the class path, the ID token is not read");
    return null;
  }
}
