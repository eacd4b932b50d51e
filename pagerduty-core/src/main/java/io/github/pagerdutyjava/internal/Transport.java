package io.github.pagerdutyjava.internal;

import io.github.pagerdutyjava.Credentials;
import io.github.pagerdutyjava.PagerDutyHttp;
import io.github.pagerdutyjava.RateBudget;
import io.github.pagerdutyjava.Secret;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import okhttp3.Call;
import okhttp3.ConnectionSpec;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/**
 * The way to one host with one credential. Calls block: {@code execute()} returns a success with
 * its body in memory or throws the PagerDutyException that says why not. Several calls may run at
 * once.
 */
public final class Transport {

  private final Wire wire;
  private final HttpUrl base;
  private final OkHttpClient calls;
  private final BudgetInterceptor budget;
  private volatile boolean closed;

  private Transport(Wire wire, HttpUrl base, Credentials credentials) {
    this.wire = wire;
    this.base = base;
    this.budget = new BudgetInterceptor(wire, base, credentials);
    AuthInterceptor auth = new AuthInterceptor(wire, credentials);
    // The outer client only runs our interceptors: it never connects, so it needs no TLS.
    this.calls =
        new OkHttpClient.Builder()
            .connectionSpecs(List.of(ConnectionSpec.CLEARTEXT))
            .addInterceptor(new HeadersInterceptor(wire))
            .addInterceptor(new RetryInterceptor(wire, auth))
            .addInterceptor(budget)
            .addInterceptor(auth)
            .addInterceptor(new LogInterceptor(wire.time()))
            .addInterceptor(new AttemptInterceptor(wire))
            .build();
  }

  /**
   * Returns the way to that host.
   *
   * @throws IllegalArgumentException if the address is not https, unless it is this machine's own
   */
  public static Transport create(PagerDutyHttp http, URI baseUrl, Credentials credentials) {
    return new Transport(http.wire(), checked(baseUrl), credentials);
  }

  /**
   * Returns the way to a host that is told by a key in the body or the URL who calls: no header is
   * added, the key has a rate budget of its own, and no message shows it.
   *
   * @throws IllegalArgumentException if the address is not https, unless it is this machine's own
   */
  public static Transport withKey(PagerDutyHttp http, URI baseUrl, Secret key) {
    return new Transport(http.wire(), checked(baseUrl), new IntegrationKey(key));
  }

  private static HttpUrl checked(URI baseUrl) {
    HttpUrl url = HttpUrl.parse(baseUrl.toString());
    if (url == null || !(url.isHttps() || Loopback.is(url.host()))) {
      throw new IllegalArgumentException(
          "baseUrl: must be https, or http to this machine itself for tests");
    }
    if (url.query() != null
        || url.fragment() != null
        || !(url.username() + url.password()).isEmpty()) {
      throw new IllegalArgumentException(
          "baseUrl: must hold no user, query or fragment, which no call would send");
    }
    return url.encodedPath().endsWith("/") ? url : url.newBuilder().addPathSegment("").build();
  }

  /** Returns the address that paths are relative to; it ends with a slash. */
  public HttpUrl baseUrl() {
    return base;
  }

  /**
   * Returns a call for {@code execute()}; {@code enqueue()} is not supported. The request may carry
   * the tags {@link CallInfo}, {@link CallOptions}, {@link RequestRules} and {@link Hidden}.
   *
   * @throws IllegalArgumentException if the request goes to another host
   * @throws IllegalStateException if this or the PagerDutyHttp is closed
   */
  public Call newCall(Request request) {
    HttpUrl url = request.url();
    boolean ours =
        url.scheme().equals(base.scheme())
            && url.host().equals(base.host())
            && url.port() == base.port()
            && url.encodedPath().startsWith(base.encodedPath());
    if (!ours) {
      throw new IllegalArgumentException("request: goes elsewhere than to the configured address");
    }
    if (closed) {
      throw Waits.closedException();
    }
    wire.waits().checkOpen();
    return calls.newCall(request);
  }

  /** Returns the clock, the sleeper and the dice of its calls. */
  public Time time() {
    return wire.time();
  }

  /** Returns how long a call may take where nothing else is said. */
  public Duration deadline() {
    return wire.policy().deadline();
  }

  /** Returns the call that this response answers, with the attempts that it took. */
  public static CallInfo callInfo(Response response) {
    CallInfo call = response.request().tag(CallInfo.class);
    if (call == null) {
      throw new IllegalStateException("a response that did not come through the transport");
    }
    return call;
  }

  /** Refuses later calls; what is shared with others stays open. */
  public void close() {
    closed = true;
  }

  /** Returns what is known of the rate budget of this host and credential. */
  public RateBudget budget() {
    return budget.state();
  }
}
