package io.github.pagerdutyjava.examples.recipes;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.pagerdutyjava.oauth.AuthorizationCodeFlow;
import io.github.pagerdutyjava.oauth.AuthorizationCodeFlowBuilder;
import io.github.pagerdutyjava.oauth.AuthorizationUrl;
import io.github.pagerdutyjava.oauth.UserOAuth;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/**
 * Logging in with a browser: a program on somebody's own computer sends them to PagerDuty and waits
 * on a free loopback port for the browser to come back. What comes back is worth nothing without
 * the PKCE verifier, which never leaves the program but for PagerDuty.
 */
public final class BrowserLogin {

  private static final byte[] PAGE =
      "<!doctype html><title>PagerDuty</title><p>You can close this window and go back."
          .getBytes(StandardCharsets.UTF_8);

  private BrowserLogin() {}

  /**
   * Returns the credentials of whoever logs in.
   *
   * @param app the app, its scopes and a transport, which stays open for as long as the credentials
   *     are used
   * @param browser shows the address, {@code System.out::println}, or opens it
   * @param patience how long to wait for the login
   */
  public static UserOAuth login(
      AuthorizationCodeFlowBuilder app, Consumer<URI> browser, Duration patience)
      throws IOException, InterruptedException, TimeoutException {
    InetAddress loopback = InetAddress.getLoopbackAddress();
    HttpServer server = HttpServer.create(new InetSocketAddress(loopback, 0), 0);
    try {
      int port = server.getAddress().getPort();
      URI redirect = URI.create("http://127.0.0.1:" + port + "/logged-in");
      AuthorizationCodeFlow flow = app.redirectUri(redirect).build();
      AuthorizationUrl login = flow.authorizationUrl();
      BlockingQueue<String> callbacks = new LinkedBlockingQueue<>();
      server.createContext("/logged-in", exchange -> answer(exchange, login, callbacks));
      server.start();
      browser.accept(login.uri());
      String callback = callbacks.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
      if (callback == null) {
        throw new TimeoutException("nobody logged in within " + patience);
      }
      return flow.exchange(login, callback);
    } finally {
      server.stop(0);
    }
  }

  /** Whoever does not know the state was not sent here by this login. */
  private static void answer(
      HttpExchange exchange, AuthorizationUrl login, BlockingQueue<String> callbacks)
      throws IOException {
    String callback = String.valueOf(exchange.getRequestURI().getRawQuery());
    boolean ours = callback.contains(login.state());
    try (exchange) {
      exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
      exchange.sendResponseHeaders(ours ? 200 : 404, ours ? PAGE.length : -1);
      if (ours) {
        exchange.getResponseBody().write(PAGE);
      }
    }
    if (ours) {
      callbacks.add(callback);
    }
  }
}
