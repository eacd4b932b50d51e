package io.github.pagerdutyjava.oauth;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A server on a real socket that answers each request as a script says, and remembers them. */
final class ScriptedServer implements AutoCloseable {

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final List<Seen> requests = new CopyOnWriteArrayList<>();
  private final Script script;

  private ScriptedServer(Script script) throws IOException {
    this.script = script;
    this.server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 100);
    server.setExecutor(threads);
    server.createContext("/", this::handle);
    server.start();
  }

  static ScriptedServer start(Script script) {
    try {
      return new ScriptedServer(script);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Answers the requests with these, and all later ones with the last. */
  static ScriptedServer answering(Answer... answers) {
    return start((number, seen) -> answers[Math.min(number, answers.length) - 1]);
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      Seen seen = Seen.of(exchange);
      int number;
      synchronized (requests) {
        requests.add(seen);
        number = requests.size();
      }
      Answer answer = script.answer(number, seen);
      byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("Content-Type", "application/json");
      answer.headers().forEach(exchange.getResponseHeaders()::set);
      exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
      exchange.getResponseBody().write(body);
    } catch (InterruptedException over) {
      Thread.currentThread().interrupt();
    }
  }

  URI uri() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  int hits() {
    return requests.size();
  }

  List<Seen> requests() {
    return List.copyOf(requests);
  }

  @Override
  public void close() {
    threads.shutdownNow();
    server.stop(0);
  }

  /** What is answered to the request of that number, from 1; it may wait. */
  @FunctionalInterface
  interface Script {

    Answer answer(int number, Seen seen) throws InterruptedException;
  }

  /** A request that came. */
  record Seen(String method, URI uri, Map<String, List<String>> headers, String body) {

    static Seen of(HttpExchange exchange) throws IOException {
      String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      return new Seen(
          exchange.getRequestMethod(),
          exchange.getRequestURI(),
          Map.copyOf(exchange.getRequestHeaders()),
          body);
    }

    /** Returns a header's value, or an empty text. */
    String header(String name) {
      return String.join(", ", headers.getOrDefault(name, List.of()));
    }
  }

  /** What is answered. */
  record Answer(int status, String body, Map<String, String> headers) {

    static Answer of(int status, String body) {
      return new Answer(status, body, Map.of());
    }

    static Answer ok() {
      return of(200, "{}");
    }

    /** Returns a token that lives that long, with the scopes that the tests ask for. */
    static Answer token(String value, long seconds) {
      return token(value, String.valueOf(seconds), OAuthTest.SCOPES);
    }

    static Answer token(String value, String expiresIn, String scope) {
      return of(
          200,
          """
          {"access_token":"%s","token_type":"bearer","scope":"%s","expires_in":%s}\
          """
              .formatted(value, scope, expiresIn));
    }
  }
}
