package io.github.pagerdutyjava.internal;

import io.github.pagerdutyjava.Credentials;
import io.github.pagerdutyjava.PagerDutyException;
import io.github.pagerdutyjava.PagerDutyHttp;
import io.github.pagerdutyjava.RetryPolicy;
import io.github.pagerdutyjava.simulation.Limiter;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ThreadFactory;
import okhttp3.Request;

/** Threads that make one call each, all at the same moment of virtual time. */
final class Crowd {

  /** OkHttp counts it by the real clock, by which a busy machine may take long for a crowd. */
  private static final Duration REAL_TIME = Duration.ofDays(1);

  private final TurnBasedTime time;
  private final CountingServer server;
  private final int size;
  private final RetryPolicy policy;
  private final List<Failed> failures = new ArrayList<>();

  Crowd(int size, Limiter limiter, RetryPolicy policy, ThreadFactory threads) {
    this.time = new TurnBasedTime(1, threads);
    this.server = new CountingServer(time, limiter, false);
    this.size = size;
    this.policy = policy;
  }

  Crowd call() {
    try (PagerDutyHttp http =
        PagerDutyHttp.builder()
            .time(time)
            .retry(policy)
            .callTimeout(REAL_TIME)
            .okHttp(ok -> ok.addInterceptor(server))
            .build()) {
      URI uri = URI.create("http://127.0.0.1:1");
      Transport transport = Transport.create(http, uri, Credentials.apiToken("canary-simulated"));
      Request request = new Request.Builder().url(transport.baseUrl() + "services").build();
      time.run(Collections.nCopies(size, () -> call(transport, request)));
    }
    return this;
  }

  private void call(Transport transport, Request request) {
    try {
      WireTest.execute(transport, request).close();
    } catch (PagerDutyException e) {
      failures.add(new Failed(e, time.elapsed()));
    }
  }

  List<Failed> failures() {
    return failures;
  }

  int throttled() {
    return server.throttled();
  }

  Duration elapsed() {
    return time.elapsed();
  }

  /**
   * A call that failed.
   *
   * @param after how long after the start
   */
  record Failed(PagerDutyException problem, Duration after) {}
}
