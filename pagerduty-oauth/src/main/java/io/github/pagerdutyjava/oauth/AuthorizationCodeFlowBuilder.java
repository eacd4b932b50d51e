package io.github.pagerdutyjava.oauth;

import io.github.pagerdutyjava.PagerDutyHttp;
import io.github.pagerdutyjava.Region;
import io.github.pagerdutyjava.Secret;
import io.github.pagerdutyjava.internal.Loopback;
import io.github.pagerdutyjava.internal.Transport;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an {@link AuthorizationCodeFlow} is made of; not for several threads at once.
 *
 * <pre>{@code
 * AuthorizationCodeFlow flow =
 *     AuthorizationCodeFlow.builder()
 *         .clientId(clientId)
 *         .clientSecret(clientSecret)
 *         .redirectUri(URI.create("https://example.com/logged-in"))
 *         .scopes("read")
 *         .tokenStore(TokenStore.directory(Path.of("tokens")))
 *         .build();
 * }</pre>
 */
public final class AuthorizationCodeFlowBuilder {

  private @Nullable String clientId;
  private @Nullable Secret clientSecret;
  private @Nullable URI redirectUri;
  private @Nullable Set<String> scopes;
  private @Nullable Region region;
  private TokenStore tokenStore = TokenStore.inMemory();
  private MissingScopes missingScopes = MissingScopes.FAIL;
  private URI baseUrl = ScopedOAuthBuilder.IDENTITY;
  private @Nullable PagerDutyHttp http;

  AuthorizationCodeFlowBuilder() {}

  /**
   * Takes the app's client id.
   *
   * @throws IllegalArgumentException if it is blank or not printable ASCII
   */
  public AuthorizationCodeFlowBuilder clientId(String value) {
    this.clientId = ScopedOAuthBuilder.printable("clientId", value);
    return this;
  }

  /**
   * Takes the app's client secret; without one, the app is a public client, which PagerDuty allows
   * for classic user OAuth only.
   *
   * @throws IllegalArgumentException if it is blank or not printable ASCII; the message never
   *     quotes it
   */
  public AuthorizationCodeFlowBuilder clientSecret(String value) {
    this.clientSecret = Secret.of(ScopedOAuthBuilder.printable("clientSecret", value));
    return this;
  }

  /**
   * Takes where the browser comes back to, exactly as it is registered with the app.
   *
   * @throws IllegalArgumentException if it is neither https nor http to this machine itself, or has
   *     a user or a fragment
   */
  public AuthorizationCodeFlowBuilder redirectUri(URI value) {
    Objects.requireNonNull(value, "redirectUri");
    if (!safe(value)) {
      throw new IllegalArgumentException(
          "redirectUri: must be https, or http to this machine itself");
    }
    if (value.getRawFragment() != null || value.getRawUserInfo() != null) {
      throw new IllegalArgumentException("redirectUri: must hold no user and no fragment");
    }
    this.redirectUri = value;
    return this;
  }

  private static boolean safe(URI uri) {
    return uri.getHost() != null
        && ("https".equalsIgnoreCase(uri.getScheme())
            || ("http".equalsIgnoreCase(uri.getScheme())
                && Loopback.is(uri.getHost().toLowerCase(Locale.ROOT))));
  }

  /**
   * Takes what users are asked to allow, for example {@link Scope#INCIDENTS_READ}, or {@code read}
   * or {@code write} for classic user OAuth; calling it again replaces the scopes.
   *
   * @throws IllegalArgumentException if there is none, or one that is no scope
   */
  public AuthorizationCodeFlowBuilder scopes(String... values) {
    this.scopes = AskedScopes.require(Objects.requireNonNull(values, "scopes"));
    return this;
  }

  /** Takes the region of users whose ID token does not say it; default: that is not known. */
  public AuthorizationCodeFlowBuilder region(Region value) {
    this.region = Objects.requireNonNull(value, "region");
    return this;
  }

  /** Takes where the tokens of users with a name are kept; default: in memory. */
  public AuthorizationCodeFlowBuilder tokenStore(TokenStore value) {
    this.tokenStore = Objects.requireNonNull(value, "tokenStore");
    return this;
  }

  /**
   * Takes what happens at a login when PagerDuty grants fewer scopes; default: {@link
   * MissingScopes#FAIL}. A renewal that brings fewer is only ever logged.
   */
  public AuthorizationCodeFlowBuilder missingScopes(MissingScopes value) {
    this.missingScopes = Objects.requireNonNull(value, "missingScopes");
    return this;
  }

  /** Takes another address of the identity server, for a proxy or a test; https, or loopback. */
  public AuthorizationCodeFlowBuilder baseUrl(URI value) {
    this.baseUrl = Objects.requireNonNull(value, "baseUrl");
    return this;
  }

  /** Takes a transport to share; the flow does not close it. */
  public AuthorizationCodeFlowBuilder http(PagerDutyHttp value) {
    this.http = Objects.requireNonNull(value, "http");
    return this;
  }

  /**
   * Returns the flow; nothing is sent yet.
   *
   * @throws IllegalArgumentException if something is missing, naming all of it, or if the base URL
   *     is neither https nor loopback
   */
  public AuthorizationCodeFlow build() {
    if (clientId == null || redirectUri == null || scopes == null) {
      throw new IllegalArgumentException("not given: " + String.join(", ", notGiven()));
    }
    AskedScopes asked = new AskedScopes(scopes, missingScopes);
    UserApp app = new UserApp(clientId, clientSecret, redirectUri, asked, region);
    PagerDutyHttp used = http != null ? http : PagerDutyHttp.builder().build();
    Transport transport = Transport.withKey(used, baseUrl, app.key());
    return new AuthorizationCodeFlow(app, transport, tokenStore, http != null ? null : used);
  }

  private List<String> notGiven() {
    List<String> names = new ArrayList<>();
    ScopedOAuthBuilder.note(names, "clientId", clientId);
    ScopedOAuthBuilder.note(names, "redirectUri", redirectUri);
    ScopedOAuthBuilder.note(names, "scopes", scopes);
    return names;
  }
}
