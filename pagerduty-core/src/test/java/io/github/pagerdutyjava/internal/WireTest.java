package io.github.pagerdutyjava.internal;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.pagerdutyjava.Credentials;
import io.github.pagerdutyjava.PagerDutyHttp;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.UnaryOperator;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.junit.jupiter.api.AfterEach;

/** A transport against a server on a real socket, by a clock that never waits. */
abstract class WireTest {

  static final String TOKEN = "u+canaryT0ken";
  static final String FROM = "canary@example.com";

  /** A key in the body, as of an event, or in the path, as of an integration's URL. */
  static final String KEY = "R0canaryK3y";

  final VirtualTime time = new VirtualTime();
  private final Deque<AutoCloseable> opened = new ConcurrentLinkedDeque<>();

  @AfterEach
  void closeAll() throws Exception {
    while (!opened.isEmpty()) {
      opened.pop().close();
    }
  }

  <T extends AutoCloseable> T closing(T resource) {
    opened.push(resource);
    return resource;
  }

  RawServer serving(Reply... replies) {
    return closing(RawServer.answering(replies));
  }

  Transport to(RawServer server) {
    return to(server.uri(), UnaryOperator.identity());
  }

  Transport to(RawServer server, UnaryOperator<PagerDutyHttp.Builder> settings) {
    return to(server.uri(), settings);
  }

  Transport to(URI uri, UnaryOperator<PagerDutyHttp.Builder> settings) {
    return Transport.create(http(settings), uri, Credentials.apiToken(TOKEN));
  }

  PagerDutyHttp http(UnaryOperator<PagerDutyHttp.Builder> settings) {
    return closing(settings.apply(PagerDutyHttp.builder().time(time)).build());
  }

  static Response get(Transport transport) {
    return execute(transport, request(transport, "GET"));
  }

  static Response post(Transport transport) {
    return execute(transport, request(transport, "POST"));
  }

  static Response call(Transport transport, String method) {
    return execute(transport, request(transport, method));
  }

  static Request request(Transport transport, String method) {
    boolean bodiless = method.equals("GET") || method.equals("DELETE") || method.equals("HEAD");
    RequestBody body =
        bodiless
            ? null
            : RequestBody.create(
                "{\"routing_key\":\"" + KEY + "\"}", MediaType.get("application/json"));
    return new Request.Builder()
        .url(transport.baseUrl().resolve("services/" + KEY + "?query=canaryQuery"))
        .method(method, body)
        .tag(CallInfo.class, new CallInfo(method, "/services/{id}", 0))
        .tag(CallOptions.class, CallOptions.DEFAULTS.withFrom(FROM))
        .build();
  }

  static Response execute(Transport transport, Request request) {
    try {
      return transport.newCall(request).execute();
    } catch (IOException e) {
      throw new UncheckedIOException("only PagerDutyExceptions leave the transport", e);
    }
  }

  static int attempts(Response response) {
    return Transport.callInfo(response).attempts();
  }

  static String text(Response response) {
    try (response) {
      return response.body().string();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static <E extends Throwable> E failure(Class<E> type, Transport transport, String method) {
    return catchThrowableOfType(type, () -> call(transport, method));
  }
}
