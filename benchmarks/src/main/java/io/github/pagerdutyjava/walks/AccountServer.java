package io.github.pagerdutyjava.walks;

import io.github.pagerdutyjava.internal.Time;
import io.github.pagerdutyjava.simulation.Limiter;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.Headers;
import okhttp3.HttpUrl;

/**
 * What stands in for PagerDuty, in real or virtual time, however requests reach it. An answer takes
 * 50 to 200 ms, half of it before it is counted, unless it is asked to hurry.
 */
final class AccountServer {

  private static final double FASTEST = 0.050;
  private static final double SLOWEST = 0.200;

  private final IncidentList list;
  private final Limiter limiter;
  private final Time time;
  private final boolean hurried;
  private final long start;
  private final AtomicInteger requests = new AtomicInteger();
  private final AtomicInteger throttled = new AtomicInteger();

  AccountServer(IncidentList list, Limiter limiter, Time time, boolean hurried) {
    this.list = list;
    this.limiter = limiter;
    this.time = time;
    this.hurried = hurried;
    this.start = time.nanoTime();
  }

  Reply reply(HttpUrl url) throws InterruptedException {
    requests.incrementAndGet();
    double seconds = hurried ? 0 : FASTEST + time.random() * (SLOWEST - FASTEST);
    Duration half = Duration.ofNanos((long) (seconds / 2 * 1e9));
    time.sleep(half);
    Limiter.Answer answer = count();
    time.sleep(half);
    Headers headers =
        new Headers.Builder()
            .set("Date", time.now())
            .set("Content-Type", "application/json")
            .set("ratelimit-limit", Long.toString(limiter.limit()))
            .set("ratelimit-remaining", Long.toString(answer.remaining()))
            .set("ratelimit-reset", Long.toString(answer.reset()))
            .build();
    if (!answer.allowed()) {
      throttled.incrementAndGet();
      return new Reply(429, headers, "{}");
    }
    return new Reply(200, headers, list.page(url));
  }

  /** Counts a request, ours or somebody else's. */
  synchronized Limiter.Answer count() {
    return limiter.ask(time.nanoTime() - start);
  }

  int requests() {
    return requests.get();
  }

  int throttled() {
    return throttled.get();
  }

  /** An answer. */
  record Reply(int status, Headers headers, String body) {}
}
