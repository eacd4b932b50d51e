package io.github.pagerdutyjava.benchmarks;

import com.sun.net.httpserver.HttpServer;
import io.github.pagerdutyjava.events.EventResult;
import io.github.pagerdutyjava.events.PagerDutyEvents;
import io.github.pagerdutyjava.events.Severity;
import io.github.pagerdutyjava.events.TriggerEvent;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The time of one blocking send to a server on this machine, over one kept-alive connection; its
 * median is what counts, since a busy machine spoils the mean.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(3)
@Warmup(iterations = 10, time = 1)
@Measurement(iterations = 5, time = 1)
public class SendEvent {

  private static final byte[] TAKEN =
      "{\"status\":\"success\",\"message\":\"Event processed\",\"dedup_key\":\"db-3/disk\"}"
          .getBytes(StandardCharsets.UTF_8);
  private static final MediaType JSON = MediaType.get("application/json");
  private static final TriggerEvent EVENT =
      TriggerEvent.of("Disk full on db-3", "db-3.example.com", Severity.CRITICAL)
          .dedupKey("db-3/disk")
          .component("postgres")
          .customDetails(Map.of("free", "1 %", "mount", "/var/lib/postgresql", "inodes", 12));

  private final AtomicReference<byte[]> received = new AtomicReference<>(new byte[0]);
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final HttpServer server;
  private final PagerDutyEvents events;
  private final OkHttpClient okHttp = new OkHttpClient();
  private final URI address;
  private byte[] body = new byte[0];

  /** Starts the server. */
  public SendEvent() {
    // Without this the JDK's server waits 40 ms between the head and the body of an answer.
    System.setProperty("sun.net.httpserver.nodelay", "true");
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    server.setExecutor(threads);
    server.createContext(
        "/",
        exchange -> {
          received.set(exchange.getRequestBody().readAllBytes());
          exchange.getResponseHeaders().set("Content-Type", "application/json");
          exchange.sendResponseHeaders(202, TAKEN.length);
          exchange.getResponseBody().write(TAKEN);
          exchange.close();
        });
    server.start();
    address = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    events = PagerDutyEvents.builder().routingKey("benchmark").baseUrl(address).build();
  }

  /** Takes the body that ours sends for the other, and refuses to time what differs. */
  @Setup
  public void agree() throws IOException {
    events.trigger(EVENT);
    body = Objects.requireNonNull(received.get());
    String answer = okHttp();
    if (!"success".equals(ours().status()) || !answer.contains("success") || body.length < 200) {
      throw new IllegalStateException("the senders do not agree");
    }
  }

  /** Ends the server and the connections. */
  @TearDown
  public void stop() {
    events.close();
    okHttp.connectionPool().evictAll();
    server.stop(0);
    threads.shutdownNow();
  }

  /** Ours: the event written, sent, and its answer read. */
  @Benchmark
  public EventResult ours() {
    return events.trigger(EVENT);
  }

  /** OkHttp alone: the same bytes sent, the answer read as a text. */
  @Benchmark
  public String okHttp() throws IOException {
    Request request =
        new Request.Builder()
            .url(address + "/v2/enqueue")
            .post(RequestBody.create(body, JSON))
            .build();
    try (Response response = okHttp.newCall(request).execute()) {
      return response.body().string();
    }
  }
}
