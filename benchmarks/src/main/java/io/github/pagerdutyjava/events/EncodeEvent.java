package io.github.pagerdutyjava.events;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
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

/** The time to make an event and write its JSON, checked and within the limits, without sending. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(5)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 1, time = 1)
public class EncodeEvent {

  private static final Map<String, Object> DETAILS =
      Map.of("free", "1 %", "mount", "/var/lib/postgresql", "inodes", 12);

  private final PagerDutyEvents events = PagerDutyEvents.builder().routingKey("benchmark").build();
  private final ObjectMapper jackson = JsonMapper.builder().build();

  /** Refuses to time what does not write the same. */
  @Setup
  public void agree() throws IOException {
    if (!jackson.readTree(ours()).equals(jackson.readTree(jackson()))) {
      throw new IllegalStateException("the encoders do not agree");
    }
  }

  /** Ours. */
  @Benchmark
  public byte[] ours() {
    TriggerEvent event =
        TriggerEvent.of("Disk full on db-3", "db-3.example.com", Severity.CRITICAL)
            .dedupKey("db-3/disk")
            .component("postgres")
            .customDetails(DETAILS);
    return events.prepare(event).json().toByteArray();
  }

  /** Jackson, of maps made by hand, with nothing checked. */
  @Benchmark
  public byte[] jackson() throws IOException {
    Map<String, Object> payload = new LinkedHashMap<>();
    payload.put("summary", "Disk full on db-3");
    payload.put("source", "db-3.example.com");
    payload.put("severity", "critical");
    payload.put("component", "postgres");
    payload.put("custom_details", DETAILS);
    Map<String, Object> event = new LinkedHashMap<>();
    event.put("event_action", "trigger");
    event.put("dedup_key", "db-3/disk");
    event.put("payload", payload);
    return jackson.writeValueAsBytes(event);
  }
}
