package io.github.pagerdutyjava.internal;

import io.github.pagerdutyjava.simulation.Limiter;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.Protocol;
import okhttp3.Response;
import okhttp3.ResponseBody;

/**
 * A server in virtual time that counts requests; an answer takes 50 to 200 ms, half of it before
 * the server counts.
 */
final class CountingServer implements Interceptor {

  static final Duration SLOWEST = Duration.ofMillis(200);
  private static final Duration FASTEST = Duration.ofMillis(50);

  /** The shortest of the waits that begin at a second, where a 429 does not say how long. */
  private static final Duration GUESS = Duration.ofMillis(700);

  private final TurnBasedTime time;
  private final Limiter limiter;
  private final boolean silent429s;
  private int throttled;
  private int tooEarly;
  private long shutFrom = Long.MAX_VALUE;
  private long shutUntil;

  /** Its 429s have no headers if they are silent. */
  CountingServer(TurnBasedTime time, Limiter limiter, boolean silent429s) {
    this.time = time;
    this.limiter = limiter;
    this.silent429s = silent429s;
  }

  Limiter.Answer ask() {
    long sent = time.nanoTime();
    tooEarly += sent > shutFrom && sent < shutUntil ? 1 : 0;
    double spread = time.random() * SLOWEST.minus(FASTEST).toNanos();
    Duration half = FASTEST.plusNanos((long) spread).dividedBy(2);
    time.sleep(half);
    Limiter.Answer answer = limiter.ask(time.nanoTime());
    time.sleep(half);
    if (!answer.allowed()) {
      throttled++;
      shutFrom = time.nanoTime();
      long wait = silent429s ? GUESS.toNanos() : TimeUnit.SECONDS.toNanos(answer.reset());
      shutUntil = Math.max(shutUntil, shutFrom + wait);
    }
    return answer;
  }

  @Override
  public Response intercept(Chain chain) {
    Limiter.Answer answer = ask();
    Response.Builder response =
        new Response.Builder()
            .request(chain.request())
            .protocol(Protocol.HTTP_1_1)
            .code(answer.allowed() ? 200 : 429)
            .message("")
            .body(ResponseBody.create("{}", MediaType.get("application/json")));
    if (answer.allowed() || !silent429s) {
      response
          .header("ratelimit-limit", Long.toString(limiter.limit()))
          .header("ratelimit-remaining", Long.toString(answer.remaining()))
          .header("ratelimit-reset", Long.toString(answer.reset()));
    }
    return response.build();
  }

  int throttled() {
    return throttled;
  }

  /** Returns how many requests left while a 429 that had arrived forbade it. */
  int tooEarly() {
    return tooEarly;
  }
}
