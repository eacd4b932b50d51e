package io.github.pagerdutyjava.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A PagerDuty inside this JVM, on a loopback port, with a demo account of three years: for demos,
 * and for the tests of programs that use PagerDuty.
 *
 * <p>It obeys PagerDuty's rules: authentication, paging with its limits, date ranges, filters,
 * {@code include[]}, rate limits and the shape of errors. The same seed and clock give the same
 * answers, byte for byte. The account is made when it is first asked for.
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
 */
public final class PagerDutySandbox implements AutoCloseable {
  private static final String TOKEN = "sandbox-demo-api-key";

  private final LoopbackServer server;
  private final Lazy<Intake> intake;
  private final Webhooks webhooks;

  private PagerDutySandbox(Builder settings) {
    Instant end =
        settings.clock == null
            ? Instant.now().truncatedTo(ChronoUnit.DAYS)
            : settings.clock.instant().truncatedTo(ChronoUnit.SECONDS);
    Clock clock = settings.clock == null ? Clock.systemUTC() : settings.clock;
    RateLimit rateLimit = new RateLimit(settings.requestsPerMinute, System::nanoTime);
    Lazy<Account> account = new Lazy<>(() -> new Account(settings.seed, end));
    RestApi rest = new RestApi(TOKEN, rateLimit, Served.by(account, clock));
    this.webhooks = new Webhooks(clock);
    this.intake = new Lazy<>(() -> intake(account.value(), settings.eventsPerMinute, clock));
    EventsApi events = new EventsApi(intake);
    try {
      server =
          new LoopbackServer(
              settings.port, clock, r -> EventsApi.serves(r) ? events.answer(r) : rest.answer(r));
    } catch (IOException refused) {
      throw new UncheckedIOException("cannot listen on port " + settings.port, refused);
    }
  }

  /**
   * Starts a sandbox on a free loopback port, with the usual account, which ends today at 00:00
   * UTC.
   */
  public static PagerDutySandbox start() {
    return builder().start();
  }

  private Intake intake(Account account, int perMinute, Clock clock) {
    EventKeys keys = new EventKeys(account.directory(), perMinute, System::nanoTime);
    return new Intake(account, keys, clock, webhooks);
  }

  /** Returns the settings of a sandbox to be started. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns the address of the REST API. */
  public URI restUrl() {
    return URI.create("http://127.0.0.1:" + server.port());
  }

  /** Returns the account's API key, sent as {@code Authorization: Token token=…}. */
  public String apiToken() {
    return TOKEN;
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
    return intake.value().keys().text(0);
  }

  /**
   * Returns the address of an integration of another service, which understands Bitbucket's build
   * statuses: a failed build triggers, a successful one resolves. It takes anything else too, and
   * drops it.
   */
  public URI integrationUrl() {
    String key = intake.value().keys().text(1);
    return eventsUrl().resolve("/integration/" + key + "/enqueue");
  }

  /**
   * Sends a signed webhook (v3) to an address whenever an event triggers, acknowledges or resolves
   * an incident from now on: in order, and up to four times while there is no answer, or 429 or
   * 5xx.
   *
   * @param url with http or https
   * @param secret what the webhooks are signed with
   */
  public void subscribe(URI url, String secret) {
    if (!"http".equals(url.getScheme()) && !"https".equals(url.getScheme())) {
      throw new IllegalArgumentException("url must be one of http or https");
    }
    if (secret.isEmpty()) {
      throw new IllegalArgumentException("secret must not be empty");
    }
    webhooks.subscribe(url, secret, server.name());
  }

  /** Closes all connections; no thread is left. Closing again does nothing. */
  @Override
  public void close() {
    server.close();
    webhooks.close();
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

    /**
     * Sets the server's clock: the account ends at its present moment, and answers are dated by it.
     */
    public Builder clock(Clock clock) {
      this.clock = Objects.requireNonNull(clock, "clock");
      return this;
    }

    /** Sets how many requests a minute are answered before the rest get 429; 960 by default. */
    public Builder requestsPerMinute(int requests) {
      if (requests < 1) {
        throw new IllegalArgumentException("requestsPerMinute must be at least 1");
      }
      this.requestsPerMinute = requests;
      return this;
    }

    /** Sets how many events a minute each key may send before the rest get 429; 120 by default. */
    public Builder eventsPerMinute(int events) {
      if (events < 1) {
        throw new IllegalArgumentException("eventsPerMinute must be at least 1");
      }
      this.eventsPerMinute = events;
      return this;
    }

    /** Starts the sandbox; {@link UncheckedIOException} when the port is taken. */
    public PagerDutySandbox start() {
      return new PagerDutySandbox(this);
    }
  }
}
