package io.github.pagerdutyjava.oauth;

import io.github.pagerdutyjava.Internal;
import io.github.pagerdutyjava.PagerDutyHttp;
import io.github.pagerdutyjava.Region;
import io.github.pagerdutyjava.internal.RenewedCredentials;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * The credentials of a Scoped OAuth app that acts as itself: a token is got with the first call,
 * shared by all threads and renewed before it ends. Make one, share it, close it at the end.
 *
 * <pre>{@code
 * try (ScopedOAuth credentials = ScopedOAuth.fromEnv(Scope.INCIDENTS_READ, Scope.SERVICES_READ);
 *     PagerDutyClient client = PagerDutyClient.builder().credentials(credentials).build()) {
 *   client.services().forEach(service -> System.out.println(service.name()));
 * }
 * }</pre>
 *
 * <p>The client secret leaves this machine in the body of the token request only. A call that needs
 * a token waits for it within its own deadline; where there is none to be had, it throws a {@link
 * TokenException}, or a {@link MissingScopesException}.
 */
public final class ScopedOAuth implements RenewedCredentials, AutoCloseable {

  private final App app;
  private final AskedScopes scopes;
  private final TokenSource source;
  private final @Nullable PagerDutyHttp owned;

  ScopedOAuth(App app, AskedScopes scopes, TokenSource source, @Nullable PagerDutyHttp owned) {
    this.app = app;
    this.scopes = scopes;
    this.source = source;
    this.owned = owned;
  }

  /** Returns a builder, which needs the app, its account and the scopes. */
  public static ScopedOAuthBuilder builder() {
    return new ScopedOAuthBuilder();
  }

  /**
   * Returns credentials made from the environment: {@code PAGERDUTY_CLIENT_ID}, {@code
   * PAGERDUTY_CLIENT_SECRET}, {@code PAGERDUTY_REGION} (us or eu) and {@code
   * PAGERDUTY_COMPANY_SUBDOMAIN} (acme, for acme.pagerduty.com). Nothing is sent yet.
   *
   * @param scopes what the app is to be allowed, for example {@link Scope#INCIDENTS_READ}
   * @throws IllegalArgumentException if variables are missing or malformed, naming all of them, or
   *     if the scopes are
   */
  public static ScopedOAuth fromEnv(String... scopes) {
    return OAuthEnvironment.app(System.getenv(), scopes);
  }

  /**
   * Returns the current token, got if need be: to see at start-up that the app is set up well, or
   * for another HTTP client.
   *
   * @throws TokenException if there is none to be had
   * @throws MissingScopesException if PagerDuty grants fewer scopes than were asked for
   * @throws IllegalStateException if these credentials are closed
   */
  public AccessToken token() {
    return source.current().token();
  }

  /**
   * Returns the value of the {@code Authorization} header, with a token that is got if need be.
   *
   * @throws TokenException if there is none to be had
   * @throws MissingScopesException if PagerDuty grants fewer scopes than were asked for
   * @throws IllegalStateException if these credentials are closed
   */
  @Override
  public String authorization() {
    return source.current().authorization();
  }

  @Internal
  @Override
  public String authorization(long nanos) throws InterruptedException, TimeoutException {
    return source.await(nanos).authorization();
  }

  @Override
  public void rejected(String authorization) {
    source.rejected(authorization);
  }

  @Override
  public Object identity() {
    return app;
  }

  @Override
  public Optional<Region> region() {
    return Optional.of(app.region());
  }

  /** Returns the account and the scopes; no secret. */
  @Override
  public String toString() {
    return "ScopedOAuth[" + app.account() + ", " + String.join(" ", scopes.names()) + "]";
  }

  /**
   * Ends a token request under way, and the connections, if these credentials made them themselves;
   * later calls throw {@link IllegalStateException}. Closing twice does nothing.
   */
  @Override
  public void close() {
    source.close();
    if (owned != null) {
      owned.close();
    }
  }
}
