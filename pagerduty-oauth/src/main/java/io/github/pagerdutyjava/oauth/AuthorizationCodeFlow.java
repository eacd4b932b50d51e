package io.github.pagerdutyjava.oauth;

import io.github.pagerdutyjava.PagerDutyHttp;
import io.github.pagerdutyjava.Secret;
import io.github.pagerdutyjava.internal.CallOptions;
import io.github.pagerdutyjava.internal.Transport;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * Lets users log in with PagerDuty, so that a program can act for them: with Scoped OAuth or the
 * classic kind, with a client secret or as a public client, always with PKCE. Make one, share it
 * among all users, close it at the end.
 *
 * <pre>{@code
 * try (AuthorizationCodeFlow flow =
 *     AuthorizationCodeFlow.builder()
 *         .clientId(clientId)
 *         .clientSecret(clientSecret)
 *         .redirectUri(URI.create("https://example.com/logged-in"))
 *         .scopes(Scope.INCIDENTS_READ, Scope.USERS_READ)
 *         .build()) {
 *   AuthorizationUrl login = flow.authorizationUrl();
 *   String callback = browser.open(login.uri()); // the URL with which the browser came back
 *   UserOAuth user = flow.exchange(login, callback);
 * }
 * }</pre>
 *
 * <p>Whoever wants to know who logged in, and in which region, adds {@code
 * com.nimbusds:nimbus-jose-jwt} to the class path: with it, the ID token of a login is verified.
 */
public final class AuthorizationCodeFlow implements AutoCloseable {

  /** How long PagerDuty takes a code. */
  private static final Duration CODE_LIFE = Duration.ofSeconds(30);

  private final UserApp app;
  private final Transport transport;
  private final TokenEndpoint endpoint;
  private final IdTokens idTokens;
  private final UserTokens tokens;
  private final @Nullable PagerDutyHttp owned;

  AuthorizationCodeFlow(
      UserApp app, Transport transport, TokenStore store, @Nullable PagerDutyHttp owned) {
    this.app = app;
    this.transport = transport;
    this.endpoint = new TokenEndpoint(transport);
    this.idTokens = IdTokens.create(transport, app.clientId());
    this.tokens = new UserTokens(app, endpoint, store, transport);
    this.owned = owned;
  }

  /** Returns a builder, which needs the app, where browsers come back to, and the scopes. */
  public static AuthorizationCodeFlowBuilder builder() {
    return new AuthorizationCodeFlowBuilder();
  }

  /** Returns where a user can log in, good for one login. */
  public AuthorizationUrl authorizationUrl() {
    return url(Pkce.random(), Secret.of(Pkce.random()));
  }

  /**
   * Returns an authorization URL again, on another machine or after a restart.
   *
   * @param state what {@link AuthorizationUrl#state()} was
   * @param verifier what {@link AuthorizationUrl#verifier()} was
   * @throws IllegalArgumentException if they are not of an authorization URL
   */
  public AuthorizationUrl authorizationUrl(String state, Secret verifier) {
    if (Objects.requireNonNull(state, "state").isBlank()) {
      throw new IllegalArgumentException("state: must not be blank");
    }
    return url(state, Pkce.requireVerifier(Objects.requireNonNull(verifier, "verifier")));
  }

  private AuthorizationUrl url(String state, Secret verifier) {
    HttpUrl page = Objects.requireNonNull(transport.baseUrl().resolve("oauth/authorize"));
    URI uri =
        page.newBuilder()
            .addQueryParameter("response_type", "code")
            .addQueryParameter("client_id", app.clientId())
            .addQueryParameter("redirect_uri", app.redirectUri().toString())
            .addQueryParameter("scope", String.join(" ", app.scopes().names()))
            .addQueryParameter("state", state)
            .addQueryParameter("code_challenge", Pkce.challenge(verifier))
            .addQueryParameter("code_challenge_method", Pkce.METHOD)
            .build()
            .uri();
    return new AuthorizationUrl(uri, state, verifier);
  }

  /**
   * Returns the credentials of the user who logged in. Their token is kept in memory only and ends
   * with the program; give a name to find it again.
   *
   * @param login where the user logged in; it is used up thereby
   * @param callback the URL with which the browser came back, or its query
   * @throws TokenException if the login failed or the callback is not of this login, if PagerDuty
   *     does not take the code, or if the ID token is not to be trusted
   * @throws MissingScopesException if fewer scopes are granted than were asked for
   * @throws IllegalStateException if the login is used up, or the flow closed
   */
  public UserOAuth exchange(AuthorizationUrl login, String callback) {
    long start = transport.time().nanoTime();
    return tokens.unnamed(exchanged(login, callback), start);
  }

  /**
   * Returns the credentials of the user who logged in, whose token is kept in the token store too.
   *
   * @param login where the user logged in; it is used up thereby
   * @param callback the URL with which the browser came back, or its query
   * @param name what {@link #stored} finds the token by: another one for every user
   * @throws TokenException if the login failed or the callback is not of this login, if PagerDuty
   *     does not take the code, or if the ID token is not to be trusted
   * @throws MissingScopesException if fewer scopes are granted than were asked for
   * @throws IllegalStateException if the login is used up, or the flow closed
   */
  public UserOAuth exchange(AuthorizationUrl login, String callback, String name) {
    Objects.requireNonNull(name, "name");
    long start = transport.time().nanoTime();
    return tokens.named(name, exchanged(login, callback), start);
  }

  /**
   * Returns the credentials of a user who logged in before, perhaps in another process; nothing is
   * sent yet.
   *
   * @param name what was given to {@link #exchange(AuthorizationUrl, String, String)}
   * @return empty if the user has to log in, because nothing is stored for the name and the scopes
   * @throws java.io.UncheckedIOException if the token store cannot be reached
   */
  public Optional<UserOAuth> stored(String name) {
    return tokens.stored(Objects.requireNonNull(name, "name"));
  }

  /** The code is never sent again after an unknown outcome: seen twice, it may end the login. */
  private AccessToken exchanged(AuthorizationUrl login, String callback) {
    Objects.requireNonNull(login, "login");
    Secret code = Callback.of(Objects.requireNonNull(callback, "callback")).code(login);
    TokenForm form =
        app.form("authorization_code")
            .with("code", code)
            .with("redirect_uri", app.redirectUri().toString())
            .with("code_verifier", login.verifier());
    Instant start = transport.time().now();
    TokenAnswer answer =
        endpoint.request(form, false, CallOptions.DEFAULTS.withDeadline(CODE_LIFE));
    TokenOwner owner = answer.idToken() == null ? null : idTokens.owner(answer.idToken());
    AccessToken token =
        answer.token(app.scopes().names(), start, answer.refreshTokenOr(null), owner);
    app.scopes().check(token.scopes());
    return token;
  }

  /** Returns the app and the scopes; no secret. */
  @Override
  public String toString() {
    return "AuthorizationCodeFlow["
        + app.clientId()
        + ", "
        + String.join(" ", app.scopes().names())
        + "]";
  }

  /**
   * Closes the connections, if this flow made them itself; the credentials that it gave can then
   * not be renewed any more. Closing twice does nothing.
   */
  @Override
  public void close() {
    if (owned != null) {
      owned.close();
    }
  }
}
