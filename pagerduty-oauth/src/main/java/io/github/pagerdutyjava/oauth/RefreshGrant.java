package io.github.pagerdutyjava.oauth;

import io.github.pagerdutyjava.Secret;
import io.github.pagerdutyjava.internal.CallOptions;
import io.github.pagerdutyjava.internal.Time;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Gets a user's next token with the refresh token of the latest one, which ends thereby. */
final class RefreshGrant implements Grant {

  private final UserApp app;
  private final TokenEndpoint endpoint;
  private final Time time;
  private final AskedScopes scopes;
  private volatile @Nullable Secret ended;

  RefreshGrant(UserApp app, TokenEndpoint endpoint, Time time) {
    this.app = app;
    this.endpoint = endpoint;
    this.time = time;
    // The old refresh token has ended when the new scopes are known: failing would lose the new.
    this.scopes = new AskedScopes(app.scopes().names(), MissingScopes.WARN);
  }

  @Override
  public AccessToken request(@Nullable AccessToken latest) {
    Secret refresh = latest == null ? null : latest.refreshToken();
    if (latest == null || refresh == null) {
      throw loginNeeded("there is no refresh token");
    }
    if (refresh.equals(ended)) {
      throw loginNeeded("the refresh token has ended");
    }
    Instant start = time.now();
    TokenAnswer answer = answer(refresh);
    AccessToken token =
        answer.token(latest.scopes(), start, answer.refreshTokenOr(refresh), latest.owner());
    scopes.check(token.scopes());
    return token;
  }

  /**
   * Asks again after a lost reply: if PagerDuty has replaced the refresh token by then, the old one
   * has ended whether it is sent again or not; if it has not, all is well.
   */
  private TokenAnswer answer(Secret refresh) {
    TokenForm form = app.form("refresh_token").with("refresh_token", refresh);
    try {
      return endpoint.request(form, true, CallOptions.DEFAULTS);
    } catch (TokenException e) {
      if (e.loginNeeded()) {
        ended = refresh;
      }
      throw e;
    }
  }

  private static TokenException loginNeeded(String reason) {
    return new TokenException(
        TokenEndpoint.call(0), reason + "; the user has to log in again", true);
  }
}
