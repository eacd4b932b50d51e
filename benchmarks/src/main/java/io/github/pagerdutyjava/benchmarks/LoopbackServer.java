package io.github.pagerdutyjava.benchmarks;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import okio.ByteString;

/** A server on this machine that gives every request the same answer. */
final class LoopbackServer implements AutoCloseable {

  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final AtomicReference<byte[]> received = new AtomicReference<>(new byte[0]);
  private final HttpServer server;
  private final int status;
  private final byte[] body;
  private volatile Duration delay = Duration.ZERO;

  private LoopbackServer(int status, ByteString body) {
    this.status = status;
    this.body = body.toByteArray();
    // Without this the JDK's server waits 40 ms between the head and the body of an answer.
    System.setProperty("sun.net.httpserver.nodelay", "true");
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    server.start();
  }

  /** Starts a server that answers with that JSON at once. */
  static LoopbackServer answering(int status, ByteString json) {
    return new LoopbackServer(status, json);
  }

  /** Lets every answer wait that long. */
  void delay(Duration value) {
    delay = value;
  }

  /** Returns its address. */
  URI url() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  /** Returns the body of the latest request. */
  byte[] received() {
    return Objects.requireNonNull(received.get());
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  private void answer(HttpExchange exchange) throws IOException {
    received.set(exchange.getRequestBody().readAllBytes());
    try {
      Thread.sleep(delay.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }
}
