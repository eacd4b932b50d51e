package io.github.pagerdutyjava.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/**
 * Sends one subscriber's webhooks, one after the other, on a daemon thread of its own. One that
 * cannot be delivered is tried again a few times, and then dropped.
 *
 * <p>The JDK's older client does it, because the newer one leaves a thread behind on JDK 17.
 */
final class WebhookSender implements AutoCloseable {
  private static final int MOST_WAITING = 10_000;
  private static final int ATTEMPTS = 4;
  private static final long FIRST_PAUSE_MILLIS = 50;
  private static final int CONNECT_MILLIS = 2_000;
  private static final int ANSWER_MILLIS = 5_000;

  private final URI url;
  private final ByteString secret;
  private final Thread thread;
  private final BlockingQueue<ByteString> waiting = new LinkedBlockingQueue<>(MOST_WAITING);
  private volatile @Nullable HttpURLConnection current;
  private volatile boolean closed;

  WebhookSender(URI url, String secret, String threadName) {
    this.url = url;
    this.secret = ByteString.encodeString(secret, UTF_8);
    this.thread = new Thread(this::work, threadName);
    thread.setDaemon(true);
    thread.start();
  }

  void send(ByteString body) {
    // Whoever does not answer for that long has lost the newest, as at PagerDuty.
    boolean unused = waiting.offer(body);
  }

  private void work() {
    try {
      while (!closed) {
        deliver(waiting.take());
      }
    } catch (InterruptedException stopped) {
      // Closing the sandbox is how the loop ends.
    }
  }

  private void deliver(ByteString body) throws InterruptedException {
    String id = UUID.randomUUID().toString();
    long pause = FIRST_PAUSE_MILLIS;
    for (int attempt = 1; attempt <= ATTEMPTS && !closed; attempt++) {
      if (attempt > 1) {
        Thread.sleep(pause);
        pause *= 4;
      }
      if (settled(post(id, body))) {
        return;
      }
    }
  }

  /** PagerDuty does not repeat what was taken, nor what was refused for good. */
  private static boolean settled(int status) {
    return status > 0 && status < 500 && status != 429;
  }

  /** Returns the status of the answer, or 0 when there was none. */
  private int post(String id, ByteString body) {
    HttpURLConnection connection = null;
    try {
      connection = (HttpURLConnection) url.toURL().openConnection();
      current = connection;
      prepare(connection, id, body);
      try (OutputStream out = connection.getOutputStream()) {
        body.write(out);
      }
      return connection.getResponseCode();
    } catch (IOException | RuntimeException failed) {
      return 0;
    } finally {
      current = null;
      if (connection != null) {
        connection.disconnect();
      }
    }
  }

  private void prepare(HttpURLConnection connection, String id, ByteString body)
      throws IOException {
    connection.setRequestMethod("POST");
    connection.setDoOutput(true);
    connection.setInstanceFollowRedirects(false);
    connection.setConnectTimeout(CONNECT_MILLIS);
    connection.setReadTimeout(ANSWER_MILLIS);
    // A body of known length is never sent twice by the connection itself.
    connection.setFixedLengthStreamingMode(body.size());
    connection.setRequestProperty("Connection", "close");
    connection.setRequestProperty("Content-Type", "application/json; charset=utf-8");
    connection.setRequestProperty("User-Agent", "PagerDuty-Webhook/V3.0");
    connection.setRequestProperty("X-Webhook-Id", id);
    connection.setRequestProperty("X-PagerDuty-Signature", "v1=" + body.hmacSha256(secret).hex());
  }

  /** Gives up what is waiting and returns when the thread has ended. */
  @Override
  public void close() {
    closed = true;
    thread.interrupt();
    HttpURLConnection sending = current;
    if (sending != null) {
      sending.disconnect();
    }
    try {
      thread.join();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
