package io.github.pagerdutyjava.internal;

import io.github.pagerdutyjava.Credentials;
import io.github.pagerdutyjava.PagerDutyException;
import io.github.pagerdutyjava.PagerDutyHttp;
import io.github.pagerdutyjava.simulation.Limiter;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import okhttp3.Request;

/**
 * Threads that call a server that counts as fast as they may, through the whole transport, in
 * virtual time.
 */
final class Simulation {

  static final int LIMIT = 96;
  static final Duration WINDOW = Duration.ofSeconds(6);
  private static final int THREADS = 64;

  private final TurnBasedTime time;
  private final Limiter limiter;
  private final CountingServer server;
  private final boolean silent429s;
  private final long end;
  private final double others;
  private final List<List<Long>> done = new ArrayList<>();
  private int failed;

  /** 64 threads and a limit that is soon used up. */
  Simulation(Limiter.Kind kind, double others, boolean silent429s, Duration length, long seed) {
    this(THREADS, kind.of(LIMIT, WINDOW.toNanos()), others, silent429s, length, seed);
  }

  Simulation(
      int threads, Limiter limiter, double others, boolean silent429s, Duration length, long seed) {
    this.time = new TurnBasedTime(seed);
    this.limiter = limiter;
    this.server = new CountingServer(time, limiter, silent429s);
    this.others = others;
    this.silent429s = silent429s;
    this.end = length.toNanos();
    for (int i = 0; i < threads; i++) {
      done.add(new ArrayList<>());
    }
  }

  /** Runs threads that go through the SDK. */
  Simulation polite() {
    try (PagerDutyHttp http =
        PagerDutyHttp.builder().time(time).okHttp(ok -> ok.addInterceptor(server)).build()) {
      URI uri = URI.create("http://127.0.0.1:1");
      Transport transport = Transport.create(http, uri, Credentials.apiToken("simulated"));
      Request request = new Request.Builder().url(transport.baseUrl() + "services").build();
      return run(times -> polite(transport, request, times));
    }
  }

  private void polite(Transport transport, Request request, List<Long> times) {
    try {
      WireTest.execute(transport, request).close();
      times.add(time.nanoTime());
    } catch (PagerDutyException e) {
      failed++;
    }
  }

  /** Runs threads that go whenever they can, and only wait after a 429, as the SDK then does. */
  Simulation greedy() {
    Backoff backoff = new Backoff(time, Duration.ofSeconds(90));
    return run(
        times -> {
          Limiter.Answer answer = server.ask();
          for (int attempt = 1; !answer.allowed(); attempt++) {
            Duration hint = silent429s ? null : Duration.ofSeconds(answer.reset());
            time.sleep(Duration.ofMillis(backoff.throttled(attempt, hint)));
            answer = server.ask();
          }
          times.add(time.nanoTime());
        });
  }

  private Simulation run(Consumer<List<Long>> call) {
    List<Runnable> bodies = new ArrayList<>();
    for (List<Long> times : done) {
      bodies.add(
          () -> {
            while (time.nanoTime() < end) {
              call.accept(times);
            }
          });
    }
    if (others > 0) {
      bodies.add(this::otherProcess);
    }
    time.run(bodies);
    return this;
  }

  private void otherProcess() {
    // Whatever the window, the limits of these tests are as many requests a second.
    double perSecond = others * LIMIT / WINDOW.toSeconds();
    while (time.nanoTime() < end) {
      time.sleep(Duration.ofNanos((long) (-Math.log(1 - time.random()) / perSecond * 1e9)));
      limiter.ask(time.nanoTime());
    }
  }

  int calls() {
    return done.stream().mapToInt(List::size).sum();
  }

  int throttled() {
    return server.throttled();
  }

  /** Returns how many requests left while a 429 that had arrived forbade it. */
  int tooEarly() {
    return server.tooEarly();
  }

  int failed() {
    return failed;
  }

  /** Returns the longest time that a thread went without a success. */
  Duration longestGap() {
    long gap = 0;
    for (List<Long> times : done) {
      long last = 0;
      for (long at : times) {
        gap = Math.max(gap, at - last);
        last = at;
      }
      gap = Math.max(gap, end - last);
    }
    return Duration.ofNanos(gap);
  }

  int fewest() {
    return done.stream().mapToInt(List::size).min().orElse(0);
  }

  int most() {
    return done.stream().mapToInt(List::size).max().orElse(0);
  }

  @Override
  public String toString() {
    return "%d calls, %d x 429 (%.2f %%), %d failed, longest gap %.1f s, %d to %d a thread"
        .formatted(
            calls(),
            throttled(),
            100.0 * throttled() / calls(),
            failed,
            longestGap().toMillis() / 1e3,
            fewest(),
            most());
  }
}
