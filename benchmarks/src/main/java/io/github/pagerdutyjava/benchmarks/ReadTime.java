package io.github.pagerdutyjava.benchmarks;

import io.github.pagerdutyjava.internal.json.Instants;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
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

/** The time to read one timestamp of the form that PagerDuty nearly always sends. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(5)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 1, time = 1)
public class ReadTime {

  // Not final: a constant would be read by the compiler.
  private String text = "2026-11-21T19:08:37Z";

  /** Refuses to time readers that do not agree. */
  @Setup
  public void agree() {
    if (!ours().equals(javaTime())) {
      throw new IllegalStateException("the readers do not agree on " + text);
    }
  }

  /** Ours. */
  @Benchmark
  public Instant ours() {
    return Instants.parse(text);
  }

  /** The JDK's. */
  @Benchmark
  public Instant javaTime() {
    return Instant.parse(text);
  }
}
