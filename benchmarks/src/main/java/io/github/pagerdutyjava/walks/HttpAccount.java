package io.github.pagerdutyjava.walks;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import okhttp3.HttpUrl;

/** An account's server that is reached over HTTP, on this machine. */
final class HttpAccount implements AutoCloseable {

  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final AccountServer account;
  private final HttpServer server;

  HttpAccount(AccountServer account) throws IOException {
    // Without this the JDK's server waits 40 ms between the head and the body of an answer.
    System.setProperty("sun.net.httpserver.nodelay", "true");
    this.account = account;
    this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    server.start();
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      AccountServer.Reply reply =
          account.reply(HttpUrl.get(address().resolve(exchange.getRequestURI())));
      reply
          .headers()
          .forEach(
              header -> exchange.getResponseHeaders().set(header.getFirst(), header.getSecond()));
      byte[] body = reply.body().getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(reply.status(), body.length);
      exchange.getResponseBody().write(body);
    } catch (InterruptedException e) {
      throw new InterruptedIOException();
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
