package io.github.pagerdutyjava.oauth;

import io.github.pagerdutyjava.PagerDutyHttp;
import io.github.pagerdutyjava.Region;
import io.github.pagerdutyjava.Secret;
import io.github.pagerdutyjava.internal.HeaderText;
import io.github.pagerdutyjava.internal.Transport;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link ScopedOAuth} is made of; not for several threads at once.
 *
 * <pre>{@code
 * ScopedOAuth credentials =
 *     ScopedOAuth.builder()
 *         .clientId(clientId)
 *         .clientSecret(clientSecret)
 *         .region(Region.EU)
 *         .subdomain("acme")
 *         .scopes(Scope.INCIDENTS_READ, Scope.SERVICES_READ)
 *         .build();
 * }</pre>
 */
public final class ScopedOAuthBuilder {

  /** PagerDuty's own, the same for both regions. */
  static final URI IDENTITY = URI.create("https://identity.pagerduty.com");

  /** How long another process may keep the store to itself while it asks for a token. */
  static final Duration PATIENCE = Duration.ofSeconds(30);

  private static final Pattern SUBDOMAIN = Pattern.compile("[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?");

  private @Nullable String clientId;
  private @Nullable Secret clientSecret;
  private @Nullable Region region;
  private @Nullable String subdomain;
  private @Nullable Set<String> scopes;
  private TokenStore tokenStore = TokenStore.inMemory();
  private MissingScopes missingScopes = MissingScopes.FAIL;
  private URI baseUrl = IDENTITY;
  private @Nullable PagerDutyHttp http;

  ScopedOAuthBuilder() {}

  /**
   * Takes the app's client id.
   *
   * @throws IllegalArgumentException if it is blank or not printable ASCII
   */
  public ScopedOAuthBuilder clientId(String value) {
    this.clientId = printable("clientId", value);
    return this;
  }

  /**
   * Takes the app's client secret.
   *
   * @throws IllegalArgumentException if it is blank or not printable ASCII; the message never
   *     quotes it
   */
  public ScopedOAuthBuilder clientSecret(String value) {
    this.clientSecret = Secret.of(printable("clientSecret", value));
    return this;
  }

  /** Takes the region of the account, which becomes that of the client. */
  public ScopedOAuthBuilder region(Region value) {
    this.region = Objects.requireNonNull(value, "region");
    return this;
  }

  /**
   * Takes the subdomain of the account that the app belongs to: {@code acme}, in any case.
   *
   * @throws IllegalArgumentException if it is something else, for example a whole host name
   */
  public ScopedOAuthBuilder subdomain(String value) {
    String lower = Objects.requireNonNull(value, "subdomain").strip().toLowerCase(Locale.ROOT);
    if (!SUBDOMAIN.matcher(lower).matches()) {
      throw new IllegalArgumentException(
          "subdomain: give its name alone, acme for https://acme.pagerduty.com");
    }
    this.subdomain = lower;
    return this;
  }

  /**
   * Takes what the app is to be allowed, for example {@link Scope#INCIDENTS_READ}; calling it again
   * replaces the scopes. The scope that names the account is added by itself.
   *
   * @throws IllegalArgumentException if there is none, or one that is no scope
   */
  public ScopedOAuthBuilder scopes(String... values) {
    this.scopes = AskedScopes.require(Objects.requireNonNull(values, "scopes"));
    return this;
  }

  /** Takes where the token is kept; default: in memory. */
  public ScopedOAuthBuilder tokenStore(TokenStore value) {
    this.tokenStore = Objects.requireNonNull(value, "tokenStore");
    return this;
  }

  /** Takes what happens when PagerDuty grants fewer scopes; default: {@link MissingScopes#FAIL}. */
  public ScopedOAuthBuilder missingScopes(MissingScopes value) {
    this.missingScopes = Objects.requireNonNull(value, "missingScopes");
    return this;
  }

  /** Takes another address of the identity server, for a proxy or a test; https, or loopback. */
  public ScopedOAuthBuilder baseUrl(URI value) {
    this.baseUrl = Objects.requireNonNull(value, "baseUrl");
    return this;
  }

  /** Takes a transport to share; the credentials do not close it. */
  public ScopedOAuthBuilder http(PagerDutyHttp value) {
    this.http = Objects.requireNonNull(value, "http");
    return this;
  }

  /**
   * Returns the credentials; nothing is sent yet.
   *
   * @throws IllegalArgumentException if something is missing, naming all of it, or if the base URL
   *     is neither https nor loopback
   */
  public ScopedOAuth build() {
    if (clientId == null
        || clientSecret == null
        || region == null
        || subdomain == null
        || scopes == null) {
      throw new IllegalArgumentException("not given: " + String.join(", ", notGiven()));
    }
    App app = new App(clientId, region, subdomain);
    AskedScopes asked = new AskedScopes(scopes, missingScopes);
    PagerDutyHttp used = http != null ? http : PagerDutyHttp.builder().build();
    Transport transport = Transport.withKey(used, baseUrl, clientSecret);
    return new ScopedOAuth(
        app, asked, source(app, clientSecret, asked, transport), http != null ? null : used);
  }

  private TokenSource source(App app, Secret secret, AskedScopes asked, Transport transport) {
    TokenKey key = new TokenKey(app.clientId(), app.account(), asked.names());
    Grant grant = new AppGrant(app, secret, asked, new TokenEndpoint(transport), transport.time());
    Renewal renewal = new Renewal(key, tokenStore, grant, transport.time(), PATIENCE);
    return new TokenSource(renewal, transport.time(), transport.deadline());
  }

  private List<String> notGiven() {
    List<String> names = new ArrayList<>();
    note(names, "clientId", clientId);
    note(names, "clientSecret", clientSecret);
    note(names, "region", region);
    note(names, "subdomain", subdomain);
    note(names, "scopes", scopes);
    return names;
  }

  static void note(List<String> names, String name, @Nullable Object value) {
    if (value == null) {
      names.add(name);
    }
  }

  static String printable(String name, String value) {
    String stripped = HeaderText.require(name, Objects.requireNonNull(value, name).strip());
    if (stripped.isEmpty()) {
      throw new IllegalArgumentException(name + ": must not be blank");
    }
    return stripped;
  }
}
