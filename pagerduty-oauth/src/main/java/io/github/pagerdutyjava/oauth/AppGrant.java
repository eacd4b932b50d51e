package io.github.pagerdutyjava.oauth;

import io.github.pagerdutyjava.Secret;
import io.github.pagerdutyjava.internal.CallOptions;
import io.github.pagerdutyjava.internal.Time;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Gets a token for an app that acts as itself: asking again is all it takes to renew it. */
final class AppGrant implements Grant {

  private final App app;
  private final Secret clientSecret;
  private final AskedScopes scopes;
  private final TokenEndpoint endpoint;
  private final Time time;

  AppGrant(App app, Secret clientSecret, AskedScopes scopes, TokenEndpoint endpoint, Time time) {
    this.app = app;
    this.clientSecret = clientSecret;
    this.scopes = scopes;
    this.endpoint = endpoint;
    this.time = time;
  }

  @Override
  public AccessToken request(@Nullable AccessToken latest) {
    Instant start = time.now();
    TokenAnswer answer = endpoint.request(form(), true, CallOptions.DEFAULTS);
    AccessToken token = answer.token(scopes.names(), start, null, null);
    scopes.check(token.scopes());
    return token;
  }

  @Override
  public boolean accepts(AccessToken stored) {
    return scopes.suffice(stored.scopes());
  }

  private TokenForm form() {
    return new TokenForm("client_credentials")
        .with("client_id", app.clientId())
        .with("client_secret", clientSecret)
        .with(
            "scope", AskedScopes.ACCOUNT + app.account() + ' ' + String.join(" ", scopes.names()));
  }
}
