package io.github.pagerdutyjava.oauth;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** A token endpoint that numbers its tokens, and may leave the first request without an answer. */
final class TokenServer implements AutoCloseable {

  private final AtomicInteger requests = new AtomicInteger();
  private final CountDownLatch first = new CountDownLatch(1);
  private final CountDownLatch end = new CountDownLatch(1);
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final boolean stalling;
  private final HttpServer server;

  private TokenServer(boolean stalling) throws IOException {
    this.stalling = stalling;
    this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/oauth/token", this::answer);
    server.start();
  }

  static TokenServer start() throws IOException {
    return new TokenServer(false);
  }

  static TokenServer stallingAtFirst() throws IOException {
    return new TokenServer(true);
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      exchange.getRequestBody().readAllBytes();
      int number = requests.incrementAndGet();
      first.countDown();
      if (stalling && number == 1) {
        end.await();
        return;
      }
      String json =
          """
          {"access_token":"token-%d","token_type":"bearer","expires_in":86400,
           "scope":"as_account-us.acme incidents.read"}\
          """
              .formatted(number);
      byte[] body = json.getBytes(UTF_8);
      exchange.getResponseHeaders().add("Content-Type", "application/json");
      exchange.sendResponseHeaders(200, body.length);
      exchange.getResponseBody().write(body);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Returns whether a request came within a time that is long enough. */
  boolean awaitRequest() throws InterruptedException {
    return first.await(3, TimeUnit.MINUTES);
  }

  int requests() {
    return requests.get();
  }

  URI uri() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  @Override
  public void close() {
    end.countDown();
    server.stop(0);
    threads.shutdownNow();
  }
}
