package io.github.pagerdutyjava.sandbox;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import okio.ByteString;

/** Tells everyone who subscribed what happens in the account. */
final class Webhooks implements AutoCloseable {
  private final Clock clock;
  private final AtomicInteger events = new AtomicInteger();
  private final List<WebhookSender> subscribers = new CopyOnWriteArrayList<>();

  Webhooks(Clock clock) {
    this.clock = clock;
  }

  void subscribe(URI url, String secret, String threadName) {
    Objects.requireNonNull(url, "url");
    Objects.requireNonNull(secret, "secret");
    if (!"http".equals(url.getScheme()) && !"https".equals(url.getScheme())) {
      throw new IllegalArgumentException("url must be one of http or https");
    }
    if (secret.isEmpty()) {
      throw new IllegalArgumentException("secret must not be empty");
    }
    String name = threadName + "-webhooks-" + (subscribers.size() + 1);
    subscribers.add(new WebhookSender(url, secret, name));
  }

  void send(String type, Supplier<Entity> data) {
    if (subscribers.isEmpty()) {
      return;
    }
    String id = Ids.of("01SANDBOXEVENT", events.incrementAndGet());
    ByteString body = WebhookBody.envelope(id, type, clock.instant(), data.get());
    subscribers.forEach(subscriber -> subscriber.send(body));
  }

  @Override
  public void close() {
    subscribers.forEach(WebhookSender::close);
  }
}
