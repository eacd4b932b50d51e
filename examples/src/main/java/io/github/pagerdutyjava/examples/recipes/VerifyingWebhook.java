package io.github.pagerdutyjava.examples.recipes;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.pagerdutyjava.ParseException;
import io.github.pagerdutyjava.events.WebhookEvent;
import io.github.pagerdutyjava.events.WebhookGuard;
import io.github.pagerdutyjava.events.WebhookSignature;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.function.Consumer;

/**
 * Verifying a webhook with the JDK's HTTP server: first the signature over the very bytes that
 * came, then the JSON in them, then each event once.
 */
public final class VerifyingWebhook {

  /** PagerDuty drops larger ones itself. */
  private static final int LARGEST = 256 * 1024;

  private final WebhookSignature signature;
  private final WebhookGuard guard = WebhookGuard.create();
  private final Consumer<WebhookEvent> receiver;

  private VerifyingWebhook(WebhookSignature signature, Consumer<WebhookEvent> receiver) {
    this.signature = signature;
    this.receiver = receiver;
  }

  /**
   * Returns a running server. While a secret is replaced, give both. PagerDuty waits five seconds
   * for an answer: a receiver that needs longer should only put the event aside.
   */
  public static HttpServer start(
      InetSocketAddress address, Consumer<WebhookEvent> receiver, String... secrets)
      throws IOException {
    VerifyingWebhook webhook = new VerifyingWebhook(WebhookSignature.of(secrets), receiver);
    HttpServer server = HttpServer.create(address, 0);
    server.createContext("/", webhook::handle);
    server.start();
    return server;
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      exchange.sendResponseHeaders(status(exchange), -1);
    }
  }

  private int status(HttpExchange exchange) throws IOException {
    byte[] body = exchange.getRequestBody().readNBytes(LARGEST + 1);
    if (body.length > LARGEST) {
      return 413;
    }
    String header = exchange.getRequestHeaders().getFirst(WebhookSignature.HEADER);
    if (!signature.verify(body, header)) {
      return 403;
    }
    try {
      WebhookEvent event = WebhookEvent.parse(body);
      guard.once(event.id(), () -> receiver.accept(event));
      return 202;
    } catch (ParseException e) {
      return 400;
    } catch (RuntimeException e) {
      // Whatever the receiver has: PagerDuty sends it again for up to 48 hours.
      return 500;
    }
  }
}
