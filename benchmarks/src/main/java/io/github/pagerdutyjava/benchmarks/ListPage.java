package io.github.pagerdutyjava.benchmarks;

import com.fasterxml.jackson.databind.ObjectReader;
import io.github.pagerdutyjava.client.PagerDutyClient;
import io.github.pagerdutyjava.client.incidents.Incident;
import io.github.pagerdutyjava.client.incidents.IncidentQuery;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okio.ByteString;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** The time of one page of incidents from a server on this machine; its median counts. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(5)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 1, time = 1)
public class ListPage {

  private static final int AT_ONCE = 3;

  private static final ByteString PAGE = IncidentsPage.json();
  private static final Instant SINCE = Instant.parse("2026-10-01T00:00:00Z");

  /** How long the server thinks. */
  @Param({"0", "10"})
  public int millis;

  private final OkHttpClient okHttp = new OkHttpClient();
  private final HttpClient jdk = HttpClient.newHttpClient();
  private final ObjectReader jackson = Decoders.jackson().readerFor(IncidentsAnswer.class);
  private final LoopbackServer server = LoopbackServer.answering(200, PAGE);
  private final URI address = URI.create(server.url() + "/incidents?limit=100");
  private final PagerDutyClient client =
      PagerDutyClient.builder().apiToken("benchmark").baseUrl(server.url()).build();
  private final IncidentQuery query =
      client.incidents().since(SINCE).until(SINCE.plus(Duration.ofDays(30)));

  private int iterations;

  /** Refuses to time clients that do not agree. */
  @Setup
  public void agree() throws IOException, InterruptedException {
    Object expected = Content.of(jdk().incidents());
    if (!Content.of(ours()).equals(expected) || !PAGE.equals(okHttp())) {
      throw new IllegalStateException("the clients do not agree");
    }
  }

  /**
   * Lets the server think when the clients are compiled, which would take long if it always did.
   */
  @Setup(Level.Iteration)
  public void think() {
    if (iterations++ == AT_ONCE) {
      server.delay(Duration.ofMillis(millis));
    }
  }

  /** Ends the server and the connections. */
  @TearDown
  public void stop() {
    client.close();
    okHttp.connectionPool().evictAll();
    server.close();
  }

  /** Ours: the first page of a list. */
  @Benchmark
  public List<Incident> ours() {
    return query.pages().iterator().next().items();
  }

  /** OkHttp alone: the bytes, not decoded. */
  @Benchmark
  public ByteString okHttp() throws IOException {
    Request request = new Request.Builder().url(address.toString()).build();
    try (Response response = okHttp.newCall(request).execute()) {
      return response.body().byteString();
    }
  }

  /** The JDK's client and Jackson's records with JavaTimeModule. */
  @Benchmark
  public IncidentsAnswer jdk() throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(address).build();
    return jackson.readValue(jdk.send(request, BodyHandlers.ofByteArray()).body());
  }
}
