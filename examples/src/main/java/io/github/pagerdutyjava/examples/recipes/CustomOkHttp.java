package io.github.pagerdutyjava.examples.recipes;

import io.github.pagerdutyjava.PagerDutyHttp;
import java.io.IOException;
import java.time.Duration;
import java.util.function.Consumer;
import okhttp3.Interceptor;
import okhttp3.Response;

/**
 * A custom OkHttp: a proxy, TLS settings, or here a trace of every request. Retries and limits stay
 * as they are, so that a repeated call shows up as often as it was sent.
 */
public final class CustomOkHttp {

  private CustomOkHttp() {}

  /** Returns a transport that tells of each request its method, path, status and duration. */
  public static PagerDutyHttp traced(Consumer<String> trace) {
    return PagerDutyHttp.builder()
        .connectTimeout(Duration.ofSeconds(3))
        .okHttp(builder -> builder.addNetworkInterceptor(chain -> timed(chain, trace)))
        .build();
  }

  private static Response timed(Interceptor.Chain chain, Consumer<String> trace)
      throws IOException {
    long start = System.nanoTime();
    Response response = chain.proceed(chain.request());
    Duration duration = Duration.ofNanos(System.nanoTime() - start);
    // The path and no more: a query may hold names, and the headers hold the credential.
    String path = chain.request().url().encodedPath();
    trace.accept(
        "%s %s → %d in %d ms"
            .formatted(chain.request().method(), path, response.code(), duration.toMillis()));
    return response;
  }
}
