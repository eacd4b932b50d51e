package io.github.pagerdutyjava.oauth;

import io.github.pagerdutyjava.Region;
import io.github.pagerdutyjava.Secret;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * An app that users log in to.
 *
 * @param clientId the app
 * @param clientSecret its secret; null for a public client
 * @param redirectUri where the browser comes back to
 * @param scopes what users are asked to allow
 * @param region where the accounts live, unless an ID token says otherwise; null when not known
 */
record UserApp(
    String clientId,
    @Nullable Secret clientSecret,
    URI redirectUri,
    AskedScopes scopes,
    @Nullable Region region) {

  /** Returns a form of this kind that says which app asks. */
  TokenForm form(String grantType) {
    TokenForm form = new TokenForm(grantType).with("client_id", clientId);
    return clientSecret == null ? form : form.with("client_secret", clientSecret);
  }

  /** Returns what keeps the rate budget of the identity server, and out of every message. */
  Secret key() {
    return clientSecret == null ? Secret.of(clientId) : clientSecret;
  }
}
