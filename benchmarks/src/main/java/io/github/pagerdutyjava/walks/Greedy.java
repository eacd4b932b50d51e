package io.github.pagerdutyjava.walks;

import io.github.pagerdutyjava.internal.Time;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.Objects;
import okhttp3.Interceptor;
import okhttp3.Response;

/**
 * Makes of the client one that sends whatever it can and waits only after a 429, as long as that
 * says: its rate budget hears of no limit and holds nothing back.
 */
record Greedy(Time time) implements Interceptor {

  @Override
  public Response intercept(Chain chain) throws IOException {
    Response response = chain.proceed(chain.request());
    while (response.code() == 429) {
      response.close();
      sleep(Long.parseLong(Objects.requireNonNull(response.header("ratelimit-reset"))));
      response = chain.proceed(chain.request());
    }
    return response
        .newBuilder()
        .removeHeader("ratelimit-limit")
        .removeHeader("ratelimit-remaining")
        .removeHeader("ratelimit-reset")
        .build();
  }

  private void sleep(long seconds) throws InterruptedIOException {
    try {
      // A little more than that, as the client does, since the server's clock is not ours.
      time.sleep(Duration.ofSeconds(seconds).plusMillis(50 + Math.round(150 * time.random())));
    } catch (InterruptedException e) {
      throw new InterruptedIOException();
    }
  }
}
