package io.github.pagerdutyjava.examples;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/**
 * A small HTTP server that takes Bitbucket's webhook and hands it on. It says yes only to what was
 * taken at the other end, so that Bitbucket tries again.
 */
final class BuildRelay implements AutoCloseable {

  /** An answer to Bitbucket. */
  record Reply(int status, String text) {}

  /** Where webhooks that are in order go. */
  interface Receiver {
    Reply receive(BuildStatus build);
  }

  private static final int LARGEST = BuildStatus.LARGEST;
  private static final int MOST_DRAINED = 16 * LARGEST;
  private static final int THREADS = 16;

  private final HttpServer server;
  private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
  private final CompletableFuture<Void> end = new CompletableFuture<>();
  private final @Nullable HubSignature signature;
  private final Receiver receiver;

  /**
   * Starts a relay.
   *
   * @throws IOException if nothing can listen there
   */
  BuildRelay(InetSocketAddress address, @Nullable HubSignature signature, Receiver receiver)
      throws IOException {
    this.signature = signature;
    this.receiver = receiver;
    server = HttpServer.create(address, 0);
    server.setExecutor(threads);
    server.createContext("/", this::handle);
    server.start();
  }

  /** Returns where it listens. */
  InetSocketAddress address() {
    return server.getAddress();
  }

  /**
   * Waits until the relay cannot go on.
   *
   * @throws InterruptedException if nobody wants it to go on
   */
  void await() throws InterruptedException {
    try {
      end.get();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException failure
          ? failure
          : new IllegalStateException(e.getCause());
    }
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      Reply reply = reply(exchange);
      byte[] text = (reply.text() + "\n").getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("Content-Type", "text/plain; charset=utf-8");
      exchange.sendResponseHeaders(reply.status(), text.length);
      exchange.getResponseBody().write(text);
    } catch (RuntimeException e) {
      end.completeExceptionally(e);
    }
  }

  private Reply reply(HttpExchange exchange) throws IOException {
    if (!exchange.getRequestMethod().equals("POST")) {
      exchange.getResponseHeaders().set("Allow", "POST");
      return new Reply(405, "only POST");
    }
    byte[] body = exchange.getRequestBody().readNBytes(LARGEST + 1);
    if (body.length > LARGEST) {
      drain(exchange.getRequestBody());
      return new Reply(413, "more than " + LARGEST + " bytes");
    }
    if (signature != null && !signature.verify(body, header(exchange, "X-Hub-Signature"))) {
      return new Reply(401, "X-Hub-Signature is missing or wrong");
    }
    if (!BuildStatus.EVENT.equals(header(exchange, "X-Event-Key"))) {
      return new Reply(400, "X-Event-Key is not " + BuildStatus.EVENT);
    }
    BuildStatus build;
    try {
      build = BuildStatus.read(ByteString.of(body));
    } catch (IllegalArgumentException e) {
      return new Reply(400, String.valueOf(e.getMessage()));
    }
    return receiver.receive(build);
  }

  private static @Nullable String header(HttpExchange exchange, String name) {
    return exchange.getRequestHeaders().getFirst(name);
  }

  /** Who is still sending does not hear an answer. */
  private static void drain(InputStream body) throws IOException {
    for (int left = MOST_DRAINED; left > 0; left -= LARGEST) {
      if (body.readNBytes(LARGEST).length == 0) {
        return;
      }
    }
  }

  /** Stops at once: a webhook in hand gets no answer, so that Bitbucket sends it again. */
  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
