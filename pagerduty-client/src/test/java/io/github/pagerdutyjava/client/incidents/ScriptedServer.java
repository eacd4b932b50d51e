package io.github.pagerdutyjava.client.incidents;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.pagerdutyjava.PagerDutyHttp;
import io.github.pagerdutyjava.client.PagerDutyClient;
import io.github.pagerdutyjava.internal.Time;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A server on a real socket that answers as a script says, and a client that does not wait. */
final class ScriptedServer implements AutoCloseable {

  private static final Pattern ID = Pattern.compile("\"id\":\"([^\"]+)\"");

  private final Function<Seen, Answer> script;
  private final List<Seen> requests = new CopyOnWriteArrayList<>();
  private final PagerDutyHttp http = PagerDutyHttp.builder().time(new Impatience()).build();
  private final HttpServer server;
  private final PagerDutyClient client;

  ScriptedServer(Function<Seen, Answer> script) {
    this.script = script;
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 10);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::handle);
    server.start();
    client =
        PagerDutyClient.builder()
            .apiToken("token-" + System.nanoTime())
            .from("ada@example.com")
            .baseUrl(URI.create("http://127.0.0.1:" + server.getAddress().getPort()))
            .http(http)
            .build();
  }

  /** Answers the requests with these, and all later ones with the last. */
  static ScriptedServer answering(Answer... answers) {
    return new ScriptedServer(seen -> answers[Math.min(seen.number(), answers.length) - 1]);
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      Seen seen = Seen.of(requests.size() + 1, exchange);
      requests.add(seen);
      Answer answer = script.apply(seen);
      if (answer.equals(Answer.LOST)) {
        return;
      }
      byte[] body = answer.json.getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("Content-Type", "application/json");
      exchange.sendResponseHeaders(answer.status, body.length);
      exchange.getResponseBody().write(body);
    }
  }

  Incidents incidents() {
    return client.incidents();
  }

  List<Seen> requests() {
    return List.copyOf(requests);
  }

  @Override
  public void close() {
    client.close();
    http.close();
    server.stop(0);
  }

  /** A request, with its number from 1. */
  record Seen(int number, String method, URI uri, String body) {

    static Seen of(int number, HttpExchange exchange) throws IOException {
      String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      return new Seen(number, exchange.getRequestMethod(), exchange.getRequestURI(), body);
    }

    /** Returns the ids in the body, in their order. */
    List<String> ids() {
      return ID.matcher(body).results().map((MatchResult found) -> found.group(1)).toList();
    }
  }

  /** What is answered. */
  record Answer(int status, String json) {

    /** The connection ends after the request, so that nobody knows what became of it. */
    static final Answer LOST = new Answer(0, "");

    static Answer ok(String json) {
      return new Answer(200, json);
    }

    static Answer refusal(String reason) {
      return new Answer(
          400,
          "{\"error\":{\"message\":\"Invalid Input Provided\",\"code\":2001,\"errors\":[\"%s\"]}}"
              .formatted(reason));
    }
  }

  /** Waits for nothing. */
  private static final class Impatience implements Time {

    @Override
    public Instant now() {
      return Instant.parse("2026-11-21T00:00:00Z");
    }

    @Override
    public long nanoTime() {
      return System.nanoTime();
    }

    @Override
    public void sleep(Duration duration) {}

    @Override
    public double random() {
      return 0.5;
    }
  }
}
