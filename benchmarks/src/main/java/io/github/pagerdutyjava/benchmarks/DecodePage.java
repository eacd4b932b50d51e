package io.github.pagerdutyjava.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.google.gson.Gson;
import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import io.github.pagerdutyjava.internal.json.Json;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import okio.Buffer;
import okio.ByteString;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Pages of incidents a second, decoded from memory by one thread. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(5)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 1, time = 1)
public class DecodePage {

  private final ByteString page = IncidentsPage.json();
  private final byte[] bytes = page.toByteArray();
  private final Buffer buffer = new Buffer().write(page);

  private final Json ours = Decoders.ours();
  private final ObjectReader jackson = reader(Decoders.jackson());
  private final ObjectReader jacksonWithOurTimes = reader(Decoders.jacksonWithOurTimes());
  private final Gson gson = Decoders.gson();
  private final Buffer named = new Buffer().write(MoshiRecords.named(page));
  private final JsonAdapter<IncidentsAnswer> moshi = MoshiRecords.adapter(IncidentsAnswer.class);
  private final MoshiFloor floor;

  /** Prepares the decoders. */
  public DecodePage() {
    try {
      floor = new MoshiFloor(page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Refuses to time decoders that do not agree. */
  @Setup
  public void agree() throws IOException {
    Object expected = Content.of(ours());
    for (Object other : new Object[] {jackson(), jacksonWithOurTimes(), gson(), moshi()}) {
      if (!Content.of(other).equals(expected)) {
        throw new IllegalStateException("the decoders do not agree");
      }
    }
  }

  /** Ours. */
  @Benchmark
  public IncidentsAnswer ours() {
    return ours.read(IncidentsAnswer.class, buffer.clone());
  }

  /** Jackson's records with JavaTimeModule. */
  @Benchmark
  public IncidentsAnswer jackson() throws IOException {
    return jackson.readValue(bytes);
  }

  /** Jackson's records with our reading of timestamps. */
  @Benchmark
  public IncidentsAnswer jacksonWithOurTimes() throws IOException {
    return jacksonWithOurTimes.readValue(bytes);
  }

  /** Gson's records with our reading of timestamps. */
  @Benchmark
  public IncidentsAnswer gson() {
    return gson.fromJson(
        new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8),
        IncidentsAnswer.class);
  }

  /** Moshi's own records with our reading of timestamps. */
  @Benchmark
  public @Nullable IncidentsAnswer moshi() throws IOException {
    return moshi.fromJson(named.clone());
  }

  /** Moshi's reader alone: every name and value read, nothing built. */
  @Benchmark
  public int moshiFloor() throws IOException {
    return floor.read(JsonReader.of(buffer.clone()));
  }

  private static ObjectReader reader(ObjectMapper mapper) {
    return mapper.readerFor(IncidentsAnswer.class);
  }
}
