package io.github.pagerdutyjava.oauth;

import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import okio.ByteString;

/**
 * What tells one token from another: the app, the account, and the set of scopes, in any order.
 *
 * @param clientId the app
 * @param account the account, {@code us.acme}; for users' tokens {@code user:} and the name that
 *     the program gave
 * @param scopes the scopes that were asked for
 */
public record TokenKey(String clientId, String account, Set<String> scopes) {

  /** Makes a key; the scopes are copied. */
  public TokenKey {
    Objects.requireNonNull(clientId, "clientId");
    Objects.requireNonNull(account, "account");
    scopes = Set.copyOf(scopes);
  }

  /** Returns a short text of letters and digits that is another one for every other key. */
  public String id() {
    String text = clientId + '\n' + account + '\n' + String.join(" ", new TreeSet<>(scopes));
    return ByteString.encodeUtf8(text).sha256().hex().substring(0, 40);
  }
}
