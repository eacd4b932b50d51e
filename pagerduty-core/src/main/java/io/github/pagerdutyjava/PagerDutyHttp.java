package io.github.pagerdutyjava;

import io.github.pagerdutyjava.internal.Time;
import io.github.pagerdutyjava.internal.Wire;
import java.time.Duration;
import java.util.Objects;
import java.util.function.UnaryOperator;
import okhttp3.OkHttpClient;

/**
 * Connections, timeouts and retries, to be shared by any number of clients.
 *
 * <pre>{@code
 * try (PagerDutyHttp http = PagerDutyHttp.builder().readTimeout(Duration.ofSeconds(10)).build();
 *     PagerDutyClient client = PagerDutyClient.builder().apiToken(token).http(http).build()) {
 *   client.services().forEach(service -> System.out.println(service.name()));
 * }
 * }</pre>
 */
public final class PagerDutyHttp implements AutoCloseable {

  private final Wire wire;

  private PagerDutyHttp(Wire wire) {
    this.wire = wire;
  }

  /** Returns a builder with the defaults. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns what the transport works with. */
  @Internal
  public Wire wire() {
    return wire;
  }

  /**
   * Closes the connections that this object made: calls in flight may finish their attempt; those
   * that wait, for another attempt, the rate budget or a token, and later ones throw {@link
   * IllegalStateException}. Closing twice does nothing.
   */
  @Override
  public void close() {
    wire.close();
  }

  /** Collects the settings of a {@link PagerDutyHttp}; a timeout is from 1 millisecond to 1 day. */
  public static final class Builder {

    /** OkHttp counts milliseconds: it reads none as no limit, and refuses too many unnamed. */
    private static final Duration SHORTEST = Duration.ofMillis(1);

    private static final Duration LONGEST = Duration.ofDays(1);

    private Duration connectTimeout = Duration.ofSeconds(5);
    private Duration readTimeout = Duration.ofSeconds(30);
    private Duration callTimeout = Duration.ofSeconds(60);
    private RetryPolicy retry = RetryPolicy.defaults();
    private long maxBodyBytes = 64L << 20;
    private UnaryOperator<OkHttpClient.Builder> okHttp = UnaryOperator.identity();
    private Time time = Time.system();

    private Builder() {}

    /** Sets how long connecting to one address may take: 5 seconds by default. */
    public Builder connectTimeout(Duration connectTimeout) {
      this.connectTimeout = timeout("connectTimeout", connectTimeout);
      return this;
    }

    /** Sets how long the server may be silent: 30 seconds by default. */
    public Builder readTimeout(Duration readTimeout) {
      this.readTimeout = timeout("readTimeout", readTimeout);
      return this;
    }

    /** Sets how long one attempt may take, reading the whole answer included: 60 seconds. */
    public Builder callTimeout(Duration callTimeout) {
      this.callTimeout = timeout("callTimeout", callTimeout);
      return this;
    }

    /** Sets how often and how long a call is tried. */
    public Builder retry(RetryPolicy retry) {
      this.retry = Objects.requireNonNull(retry, "retry");
      return this;
    }

    /** Sets how large an answer may be after decompression: 64 MB by default. */
    public Builder maxBodyBytes(long maxBodyBytes) {
      if (maxBodyBytes < 1) {
        throw new IllegalArgumentException("maxBodyBytes: must be positive, is " + maxBodyBytes);
      }
      this.maxBodyBytes = maxBodyBytes;
      return this;
    }

    /**
     * Sets what is done to the OkHttp client, for proxies, TLS, metrics or tracing. It runs before
     * the settings that keep calls safe, so that it cannot undo them: redirects stay off, and so
     * does OkHttp's own silent re-sending.
     */
    public Builder okHttp(UnaryOperator<OkHttpClient.Builder> okHttp) {
      this.okHttp = Objects.requireNonNull(okHttp, "okHttp");
      return this;
    }

    /** Sets the clock, the sleeper and the dice, for tests. */
    @Internal
    public Builder time(Time time) {
      this.time = Objects.requireNonNull(time, "time");
      return this;
    }

    /** Returns a {@link PagerDutyHttp} with these settings. */
    public PagerDutyHttp build() {
      Wire.Timeouts timeouts = new Wire.Timeouts(connectTimeout, readTimeout, callTimeout);
      return new PagerDutyHttp(new Wire(timeouts, retry, maxBodyBytes, okHttp, time));
    }

    private static Duration timeout(String name, Duration duration) {
      Objects.requireNonNull(duration, name);
      if (duration.compareTo(SHORTEST) < 0 || duration.compareTo(LONGEST) > 0) {
        throw new IllegalArgumentException(
            name + ": must be from 1 millisecond to 1 day, is " + duration);
      }
      return duration;
    }
  }
}
