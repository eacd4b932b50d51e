package io.github.pagerdutyjava.benchmarks;

import com.fasterxml.jackson.databind.ObjectReader;
import com.squareup.moshi.JsonAdapter;
import io.github.pagerdutyjava.client.users.User;
import io.github.pagerdutyjava.internal.json.Json;
import java.io.IOException;
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

/** The time to decode one small object, a user of 1.1 kB, from memory by one thread. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(5)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 1, time = 1)
public class DecodeUser {

  private static final ByteString USER = IncidentsPage.user();

  private final byte[] bytes = USER.toByteArray();
  private final Buffer buffer = new Buffer().write(USER);
  private final Buffer named = new Buffer().write(MoshiRecords.named(USER));

  private final Json ours = Decoders.ours();
  private final ObjectReader jackson = Decoders.jackson().readerFor(User.class);
  private final JsonAdapter<User> moshi = MoshiRecords.adapter(User.class);

  /** Refuses to time decoders that do not agree. */
  @Setup
  public void agree() throws IOException {
    Object expected = Content.of(ours());
    for (Object other : new Object[] {jackson(), moshi()}) {
      if (!Content.of(other).equals(expected)) {
        throw new IllegalStateException("the decoders do not agree");
      }
    }
  }

  /** Ours. */
  @Benchmark
  public User ours() {
    return ours.read(User.class, buffer.clone());
  }

  /** Jackson's records with JavaTimeModule. */
  @Benchmark
  public User jackson() throws IOException {
    return jackson.readValue(bytes);
  }

  /** Moshi's own records. */
  @Benchmark
  public @Nullable User moshi() throws IOException {
    return moshi.fromJson(named.clone());
  }
}
