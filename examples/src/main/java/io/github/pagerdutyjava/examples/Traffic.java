package io.github.pagerdutyjava.examples;

import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** Counts requests, repeated ones too, and notes the server's time in its first answer. */
final class Traffic {

  private final AtomicLong requests = new AtomicLong();
  private final AtomicReference<@Nullable Instant> firstAnswer = new AtomicReference<>();
  private final Instant start;

  Traffic(InstantSource clock) {
    start = clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }

  /** Adds itself to a transport. */
  OkHttpClient.Builder watch(OkHttpClient.Builder builder) {
    return builder.addNetworkInterceptor(this::count);
  }

  private Response count(Interceptor.Chain chain) throws IOException {
    requests.incrementAndGet();
    Response response = chain.proceed(chain.request());
    Date date = response.headers().getDate("Date");
    firstAnswer.compareAndSet(null, date == null ? start : date.toInstant());
    return response;
  }

  /** Returns how many requests were sent. */
  long requests() {
    return requests.get();
  }

  /**
   * Returns the server's time in its first answer, cut to the second; our time before that when it
   * did not say.
   */
  Instant firstAnswer() {
    Instant instant = firstAnswer.get();
    return instant == null ? start : instant;
  }
}
