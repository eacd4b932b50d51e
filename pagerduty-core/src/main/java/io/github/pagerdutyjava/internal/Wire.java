package io.github.pagerdutyjava.internal;

import io.github.pagerdutyjava.RetryPolicy;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import okhttp3.ConnectionPool;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Response;

/** What calls of one {@code PagerDutyHttp} share. */
public final class Wire {

  /** The name under which the Retry-After header passes by OkHttp's own re-sending. */
  private static final String HIDDEN_RETRY_AFTER = "x-pagerduty-java-retry-after";

  private static final String RETRY_AFTER = "retry-after";

  private final OkHttpClient client;

  /** Idle for less than a minute: that is when load balancers hang up, which would cost a retry. */
  private final ConnectionPool ownPool = new ConnectionPool(16, 50, TimeUnit.SECONDS);

  private final Duration callTimeout;
  private final RetryPolicy policy;
  private final long maxBodyBytes;
  private final Time time;
  private final Backoff backoff;
  private final RetryQuota quota = new RetryQuota();
  private final Retry retry;
  private final Waits waits = new Waits();

  /** Makes what calls share. */
  public Wire(
      Timeouts timeouts,
      RetryPolicy policy,
      long maxBodyBytes,
      UnaryOperator<OkHttpClient.Builder> okHttp,
      Time time) {
    this.client = client(timeouts, okHttp, ownPool);
    this.callTimeout = timeouts.call();
    this.policy = policy;
    this.maxBodyBytes = maxBodyBytes;
    this.time = time;
    this.backoff = new Backoff(time, policy.maxWait());
    this.retry = Retry.of("pagerduty", retryConfig());
  }

  private static OkHttpClient client(
      Timeouts timeouts, UnaryOperator<OkHttpClient.Builder> okHttp, ConnectionPool pool) {
    OkHttpClient.Builder builder =
        Objects.requireNonNull(
            okHttp.apply(
                new OkHttpClient.Builder()
                    .connectionPool(pool)
                    .connectTimeout(timeouts.connect())
                    .readTimeout(timeouts.read())
                    .writeTimeout(timeouts.read())),
            "okHttp: the function returned null");
    // Outermost, so that whatever else looks at the network sees the header under its own name.
    builder.networkInterceptors().add(0, Wire::hideRetryAfter);
    return builder
        .followRedirects(false)
        .followSslRedirects(false)
        .retryOnConnectionFailure(false)
        .build();
  }

  /**
   * OkHttp re-sends any request after a 503 with {@code Retry-After: 0}, whatever it is told, and
   * throws a NumberFormatException for large values.
   */
  private static Response hideRetryAfter(Interceptor.Chain chain) throws IOException {
    return renamed(chain.proceed(chain.request()), RETRY_AFTER, HIDDEN_RETRY_AFTER);
  }

  /** Undoes the hiding: callers and the retry policy see what the server wrote. */
  static Response showRetryAfter(Response response) {
    return renamed(response, HIDDEN_RETRY_AFTER, RETRY_AFTER);
  }

  private static Response renamed(Response response, String from, String to) {
    if (response.header(from) == null) {
      return response;
    }
    Response.Builder builder = response.newBuilder().removeHeader(from);
    response.headers(from).forEach(value -> builder.addHeader(to, value));
    return builder.build();
  }

  private RetryConfig retryConfig() {
    return RetryConfig.<Object>custom()
        .maxAttempts(policy.attempts())
        .retryOnException(e -> e instanceof Failure failure && worthAWait(failure))
        .intervalBiFunction((attempt, outcome) -> millisAfter(attempt, outcome.getLeft()))
        .build();
  }

  /** What shut the gate of the credential has drawn the time already; the call waits as long. */
  private Long millisAfter(int attempt, Throwable problem) {
    Failure failure = (Failure) problem;
    return failure.gateMillis() > 0 ? failure.gateMillis() : backoff.after(attempt, failure.hint());
  }

  private boolean worthAWait(Failure failure) {
    Duration hint = failure.hint();
    return failure.repeatable() && (hint == null || hint.compareTo(policy.maxWait()) <= 0);
  }

  OkHttpClient client() {
    return client;
  }

  Duration callTimeout() {
    return callTimeout;
  }

  RetryPolicy policy() {
    return policy;
  }

  long maxBodyBytes() {
    return maxBodyBytes;
  }

  Time time() {
    return time;
  }

  Backoff backoff() {
    return backoff;
  }

  RetryQuota quota() {
    return quota;
  }

  Retry.AsyncContext<Object> decisions() {
    return retry.asyncContext();
  }

  Waits waits() {
    return waits;
  }

  /**
   * Hears that a kept connection broke. What closed it, a restart or a balancer, has as a rule
   * closed all: without this each further attempt would try another one of them.
   */
  void connectionWasStale() {
    client.connectionPool().evictAll();
  }

  /** Hears that an attempt is over: one that outlived the closing leaves no idle connection. */
  void attemptEnded() {
    if (waits.closed()) {
      ownPool.evictAll();
    }
  }

  /**
   * Ends the calls that wait, and closes the idle connections of the pool that was made here; a
   * user's own stays as it is.
   */
  public void close() {
    waits.close();
    ownPool.evictAll();
  }

  /**
   * How long things may take.
   *
   * @param connect connecting to one address
   * @param read silence of the server
   * @param call one attempt
   */
  public record Timeouts(Duration connect, Duration read, Duration call) {}
}
