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

  private PagerDutySandbox(Builder settings) {
    Instant end =
        settings.clock == null
            ? Instant.now().truncatedTo(ChronoUnit.DAYS)
            : settings.clock.instant().truncatedTo(ChronoUnit.SECONDS);
    Clock clock = settings.clock == null ? Clock.systemUTC() : settings.clock;
    RateLimit rateLimit = new RateLimit(settings.requestsPerMinute, System::nanoTime);
    Lazy<Account> account = new Lazy<>(() -> new Account(settings.seed, end));
    RestApi api = new RestApi(TOKEN, rateLimit, Served.by(account, clock));
    try {
      server = new LoopbackServer(settings.port, clock, api::answer);
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

  /** Closes all connections; no thread is left. Closing again does nothing. */
  @Override
  public void close() {
    server.close();
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

    /** Starts the sandbox; {@link UncheckedIOException} when the port is taken. */
    public PagerDutySandbox start() {
      return new PagerDutySandbox(this);
    }
  }
}
