package io.github.pagerdutyjava.benchmarks;

import io.github.pagerdutyjava.events.EventResult;
import io.github.pagerdutyjava.events.PagerDutyEvents;
import io.github.pagerdutyjava.events.Severity;
import io.github.pagerdutyjava.events.TriggerEvent;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okio.ByteString;
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
@Fork(5)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 1, time = 1)
public class SendEvent {

  private static final ByteString TAKEN =
      ByteString.encodeUtf8(
          "{\"status\":\"success\",\"message\":\"Event processed\",\"dedup_key\":\"db-3/disk\"}");
  private static final MediaType JSON = MediaType.get("application/json");
  private static final TriggerEvent EVENT =
      TriggerEvent.of("Disk full on db-3", "db-3.example.com", Severity.CRITICAL)
          .dedupKey("db-3/disk")
          .component("postgres")
          .customDetails(Map.of("free", "1 %", "mount", "/var/lib/postgresql", "inodes", 12));

  private final LoopbackServer server = LoopbackServer.answering(202, TAKEN);
  private final PagerDutyEvents events =
      PagerDutyEvents.builder().routingKey("benchmark").baseUrl(server.url()).build();
  private final OkHttpClient okHttp = new OkHttpClient();
  private final String address = server.url() + "/v2/enqueue";
  private byte[] body = new byte[0];

  /** Takes the body that ours sends for the other, and refuses to time what differs. */
  @Setup
  public void agree() throws IOException {
    events.trigger(EVENT);
    body = server.received();
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
    server.close();
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
        new Request.Builder().url(address).post(RequestBody.create(body, JSON)).build();
    try (Response response = okHttp.newCall(request).execute()) {
      return response.body().string();
    }
  }
}
