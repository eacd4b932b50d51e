package io.github.pagerdutyjava.walks;

import io.github.pagerdutyjava.PagerDutyHttp;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Response;
import okhttp3.ResponseBody;

/** A walk over all incidents of an account by the real client, in virtual time. */
final class VirtualWalk {

  private static final URI NOWHERE = URI.create("http://127.0.0.1:1");

  private final WalkTime time;
  private final Account account;
  private final Limits limits;
  private final AccountServer server;
  private boolean over;

  VirtualWalk(Account account, Limits limits, long seed) {
    this.time = new WalkTime(seed);
    this.account = account;
    this.limits = limits;
    IncidentList list = new IncidentList(account, IncidentText.small());
    this.server = new AccountServer(list, limits.limiter(), time, false);
  }

  /** Walks as the client does, with so many requests at once. */
  Outcome polite(int parallel) {
    return walk(parallel, List.of(this::answer));
  }

  /** Walks without a rate budget. */
  Outcome greedy(int parallel) {
    return walk(parallel, List.of(new Greedy(time), this::answer));
  }

  private Outcome walk(int parallel, List<Interceptor> interceptors) {
    List<Duration> wall = new ArrayList<>();
    Runnable reading =
        () -> {
          try (PagerDutyHttp http = http(interceptors)) {
            Reading.all(http, NOWHERE, parallel, account.count(), number -> {});
          } finally {
            wall.add(time.elapsed());
            over = true;
          }
        };
    time.run(limits.others() > 0 ? List.of(reading, this::others) : List.of(reading));
    return new Outcome(wall.get(0), server.requests(), server.throttled());
  }

  private PagerDutyHttp http(List<Interceptor> interceptors) {
    return PagerDutyHttp.builder().time(time).okHttp(ok -> with(ok, interceptors)).build();
  }

  private static OkHttpClient.Builder with(
      OkHttpClient.Builder builder, List<Interceptor> interceptors) {
    interceptors.forEach(builder::addInterceptor);
    return builder;
  }

  private void others() {
    while (!over) {
      time.sleep(Duration.ofNanos(limits.untilOthers(time.random())));
      server.count();
    }
  }

  private Response answer(Interceptor.Chain chain) throws IOException {
    try {
      AccountServer.Reply reply = server.reply(chain.request().url());
      return new Response.Builder()
          .request(chain.request())
          .protocol(Protocol.HTTP_1_1)
          .code(reply.status())
          .message("")
          .headers(reply.headers())
          .body(ResponseBody.create(reply.body(), null))
          .build();
    } catch (InterruptedException e) {
      throw new InterruptedIOException();
    }
  }
}
