package io.github.pagerdutyjava.soak.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.pagerdutyjava.sandbox.PagerDutySandbox;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.time.Duration;

/**
 * The server of the soak test, in a process of its own, so that the other one holds nothing but the
 * SDK: first a line of what a client must know, then the book for each line that it reads, until
 * there is none.
 */
public final class SoakServer {

  private static final int UNLIMITED = 1_000_000;
  private static final Duration TOKEN_LIFETIME = Duration.ofSeconds(30);
  private static final long RESTART_MILLIS = 9_000;

  private SoakServer() {}

  /** Runs until its input ends; takes the seed. */
  public static void main(String[] args) throws IOException {
    Book book = new Book(Long.parseLong(args[0]));
    try (PagerDutySandbox sandbox = sandbox()) {
      FaultyProxy proxy = new FaultyProxy(sandbox.restUrl(), book);
      proxy.start();
      System.out.println(
          String.join(
              " ",
              proxy.url().toString(),
              sandbox.restUrl().toString(),
              sandbox.apiToken(),
              sandbox.clientId(),
              sandbox.clientSecret(),
              sandbox.subdomain()));
      Thread trouble = new Thread(() -> trouble(proxy, sandbox));
      trouble.setDaemon(true);
      trouble.start();
      BufferedReader in = new BufferedReader(new InputStreamReader(System.in, UTF_8));
      while (in.readLine() != null) {
        System.out.println(book.line());
      }
    }
  }

  private static PagerDutySandbox sandbox() {
    return PagerDutySandbox.builder()
        .requestsPerMinute(UNLIMITED)
        .eventsPerMinute(UNLIMITED)
        .tokenLifetime(TOKEN_LIFETIME)
        .start();
  }

  /** By turns a restart, and the end of all tokens before their time. */
  private static void trouble(FaultyProxy proxy, PagerDutySandbox sandbox) {
    try {
      while (true) {
        Thread.sleep(RESTART_MILLIS);
        proxy.restart();
        Thread.sleep(RESTART_MILLIS);
        sandbox.revokeTokens();
      }
    } catch (IOException | InterruptedException e) {
      // The other process must not go on measuring half a server.
      e.printStackTrace();
      Runtime.getRuntime().halt(1);
    }
  }
}
