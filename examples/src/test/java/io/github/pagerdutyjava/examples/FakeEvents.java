package io.github.pagerdutyjava.examples;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A place for events that keeps what came, and answers what a test says. */
final class FakeEvents implements AutoCloseable {

  static final String KEY = "0123456789abcdef0123456789abcdef";

  /** A request that came. */
  record Arrived(String method, String path, String type, String event, String body) {}

  final List<Arrived> arrived = new CopyOnWriteArrayList<>();
  volatile int status = 202;
  volatile String answer = "{\"status\":\"success\",\"message\":\"Event processed\"}";
  private final HttpServer server;

  FakeEvents() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      // Each byte is one character, so that nothing of it is lost.
      String body =
          new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.ISO_8859_1);
      arrived.add(
          new Arrived(
              exchange.getRequestMethod(),
              exchange.getRequestURI().toString(),
              exchange.getRequestHeaders().getFirst("Content-Type"),
              exchange.getRequestHeaders().getFirst("X-Event-Key"),
              body));
      byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(status, bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }

  URI url() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  String integrationUrl() {
    return url() + "/integration/" + KEY + "/enqueue";
  }

  /** Returns the bodies that came, a character a byte. */
  List<String> bodies() {
    return arrived.stream().map(Arrived::body).toList();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
