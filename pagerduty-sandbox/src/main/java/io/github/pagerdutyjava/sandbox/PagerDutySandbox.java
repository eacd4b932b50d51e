package io.github.pagerdutyjava.sandbox;

import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A PagerDuty inside this JVM, on loopback ports, with a demo account of three years in each of its
 * regions: for demos, and for the tests of programs that use PagerDuty.
 *
 * <p>It obeys PagerDuty's rules, from OAuth and paging to rate limits and the shape of errors. What
 * is written is read back at once, with all that follows from it, and kept in memory until the
 * sandbox closes: enough for tests and demos, not for millions of writes. The same seed and clock
 * give the same answers, byte for byte, but for tokens. An account is made when first asked for.
 *
 * <pre>{@code
 * try (PagerDutySandbox sandbox = PagerDutySandbox.start()) {
 *   HttpRequest request = HttpRequest.newBuilder(sandbox.restUrl().resolve("/incidents"))
 *       .header("Authorization", "Token token=" + sandbox.apiToken())
 *       .header("Accept", "application/vnd.pagerduty+json;version=2")
 *       .build();
 *   HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
 * }
 * }</pre>
 *
 * <p>Three apps are registered at {@link #identityUrl()}: a scoped one, a classic one and a classic
 * one without a secret. Any redirect address on loopback is registered for logins of users, where
 * the account's owner is asked on a page.
 */
public final class PagerDutySandbox implements AutoCloseable {
  private final Backend backend;

  private PagerDutySandbox(Settings settings) {
    this.backend = new Backend(settings).start();
  }

  /** Starts a sandbox on free loopback ports; its accounts end today at 00:00 UTC. */
  public static PagerDutySandbox start() {
    return builder().start();
  }

  /** Returns the settings of a sandbox to be started. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns the address of the REST API of the US account. */
  public URI restUrl() {
    return backend.usServer().url();
  }

  /** Returns the US account's API key, sent as {@code Authorization: Token token=…}. */
  public String apiToken() {
    return Backend.API_TOKEN;
  }

  /** Returns the address of the REST API of the EU account, which has no API key: only OAuth. */
  public URI euRestUrl() {
    return backend.euServer().url();
  }

  /** Returns the subdomain of the US account, for the scope {@code as_account-us.…}. */
  public String subdomain() {
    return backend.us().subdomain();
  }

  /** Returns the subdomain of the EU account, for the scope {@code as_account-eu.…}. */
  public String euSubdomain() {
    return backend.eu().subdomain();
  }

  /** Returns the address of the identity server of both accounts. */
  public URI identityUrl() {
    return restUrl();
  }

  /** Returns the id of an app with Scoped OAuth, which may act for itself in both accounts. */
  public String clientId() {
    return backend.scopedApp().id();
  }

  /** Returns the secret of the app with Scoped OAuth. */
  public String clientSecret() {
    return OAuthApp.SCOPED_SECRET;
  }

  /** Returns the id of an app with Classic User OAuth. */
  public String classicClientId() {
    return Backend.CLASSIC_APP.id();
  }

  /** Returns the secret of the app with Classic User OAuth. */
  public String classicClientSecret() {
    return OAuthApp.CLASSIC_SECRET;
  }

  /** Returns the id of an app with Classic User OAuth that cannot keep a secret. */
  public String publicClientId() {
    return Backend.PUBLIC_APP.id();
  }

  /** Ends all access tokens: they get 401 from now on. Refresh tokens still work. */
  public void revokeTokens() {
    backend.identity().tokens().revoke();
  }

  /** Returns how many requests for tokens were answered, whatever the answer was. */
  public long tokenRequests() {
    return backend.identity().tokenRequests();
  }

  /**
   * Returns the address of the Events API, which takes {@code /v2/enqueue}, {@code
   * /v2/change/enqueue} and, of version 1, {@code /generic/2010-04-15/create_event.json}. Alerts
   * become incidents, and change events deployments, that the REST API shows.
   */
  public URI eventsUrl() {
    return restUrl();
  }

  /**
   * Returns an integration key of the account: the routing key of one of its services. Every
   * service has one, which the REST API shows with its integrations.
   */
  public String routingKey() {
    return backend.keys().text(0);
  }

  /**
   * Returns the address of an integration of another service, which understands Bitbucket's build
   * statuses: a failed build triggers, a successful one resolves. It takes anything else too, and
   * drops it.
   */
  public URI integrationUrl() {
    String key = backend.keys().text(1);
    return eventsUrl().resolve("/integration/" + key + "/enqueue");
  }

  /**
   * Sends a signed webhook (v3) to an address whenever an incident of the US account is triggered,
   * acknowledged or resolved from now on, by an event or through the REST API: in order, and up to
   * four times while there is no answer, or 429 or 5xx.
   *
   * @param url with http or https
   * @param secret what the webhooks are signed with
   */
  public void subscribe(URI url, String secret) {
    backend.webhooks().subscribe(url, secret, backend.usServer().name());
  }

  /** Closes all connections; no thread is left. Closing again does nothing. */
  @Override
  public void close() {
    backend.close();
  }

  /**
   * Runs a sandbox until the process ends, so that any client can be pointed at it.
   *
   * @param args {@code --port} and {@code --seed}, each with a number
   */
  public static void main(String[] args) throws InterruptedException {
    CommandLine.run(args);
  }

  /** The settings of a sandbox. */
  public static final class Builder {
    private static final int HIGHEST_PORT = 65_535;

    private int port;
    private long seed = 1;
    private int requestsPerMinute = 960;
    private int eventsPerMinute = 120;
    private Duration tokenLifetime = Duration.ofDays(1);
    private @Nullable Set<String> appScopes;
    private @Nullable Clock clock;

    private Builder() {}

    /** Sets the loopback port; 0, the default, is any free one. */
    public Builder port(int port) {
      if (port < 0 || port > HIGHEST_PORT) {
        throw new IllegalArgumentException("port must be from 0 to " + HIGHEST_PORT);
      }
      this.port = port;
      return this;
    }

    /** Sets what the demo account is made from: another seed is another account. */
    public Builder seed(long seed) {
      this.seed = seed;
      return this;
    }

    /** Sets the clock by which answers are dated; the accounts end at its present moment. */
    public Builder clock(Clock clock) {
      this.clock = Objects.requireNonNull(clock, "clock");
      return this;
    }

    /** Sets how many requests a minute are answered before the rest get 429; 960 by default. */
    public Builder requestsPerMinute(int requests) {
      this.requestsPerMinute = positive("requestsPerMinute", requests);
      return this;
    }

    /** Sets how many events a minute each key may send before the rest get 429; 120 by default. */
    public Builder eventsPerMinute(int events) {
      this.eventsPerMinute = positive("eventsPerMinute", events);
      return this;
    }

    /**
     * Sets how long access tokens live by the server's clock, in whole seconds; 1 day by default.
     */
    public Builder tokenLifetime(Duration lifetime) {
      if (Objects.requireNonNull(lifetime, "lifetime").toSeconds() < 1) {
        throw new IllegalArgumentException("tokenLifetime must be at least a second");
      }
      this.tokenLifetime = lifetime.truncatedTo(ChronoUnit.SECONDS);
      return this;
    }

    /** Sets the scopes that the app with Scoped OAuth has; all that there are by default. */
    public Builder appScopes(String... scopes) {
      this.appScopes = Set.copyOf(List.of(scopes));
      return this;
    }

    private static int positive(String name, int value) {
      if (value < 1) {
        throw new IllegalArgumentException(name + " must be at least 1");
      }
      return value;
    }

    /** Starts the sandbox; {@link UncheckedIOException} when the port is taken. */
    public PagerDutySandbox start() {
      return new PagerDutySandbox(
          new Settings(
              port, seed, requestsPerMinute, eventsPerMinute, clock, tokenLifetime, appScopes));
    }
  }
}
