package io.github.pagerdutyjava.internal.json;

import static io.github.pagerdutyjava.internal.json.Samples.path;
import static io.github.pagerdutyjava.internal.json.Samples.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pagerdutyjava.internal.json.Samples.Incident;
import io.github.pagerdutyjava.internal.json.Samples.Status;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Values of enums that are not known are kept. */
class EnumJsonTest {

  @Test
  void anUnknownEnumValueIsUnknownAndKeptAsItWas() {
    Incident incident = read(Incident.class, "{\"id\":\"1\",\"status\":\"snoozed\"}");

    assertThat(incident.status()).isEqualTo(Status.UNKNOWN);
    assertThat(incident.extra()).isEqualTo(Map.of("status", "snoozed"));
  }

  @Test
  void theWireValueUnknownIsKeptToo() {
    assertThat(read(Incident.class, "{\"id\":\"1\",\"status\":\"unknown\"}").extra())
        .isEqualTo(Map.of("status", "unknown"));
  }

  @Test
  void anEnumValueThatIsANumberIsKept() {
    Incident incident = read(Incident.class, "{\"id\":\"1\",\"status\":5}");

    assertThat(incident.status()).isEqualTo(Status.UNKNOWN);
    assertThat(incident.extra()).isEqualTo(Map.of("status", 5L));
  }

  @Test
  void aListWithAnUnknownEnumValueIsKeptWhole() {
    Incident incident =
        read(Incident.class, "{\"id\":\"1\",\"history\":[\"triggered\",null,\"odd\"]}");

    assertThat(incident.history()).containsExactly(Status.TRIGGERED, Status.UNKNOWN);
    assertThat(incident.extra().toString()).isEqualTo("{history=[triggered, null, odd]}");
  }

  @Test
  void anUnknownValueOfAnEnumWithoutUnknownFails() {
    assertThat(path(Incident.class, "{\"id\":\"1\",\"closed\":\"C\"}")).isEqualTo("$.closed");
  }

  @Test
  void anObjectWhereAnEnumIsExpectedFails() {
    assertThat(path(Incident.class, "{\"id\":\"1\",\"status\":[\"triggered\"]}"))
        .isEqualTo("$.status");
  }

  @Test
  void aNullAfterAnUnknownEnumValueForgetsIt() {
    assertThat(read(Incident.class, "{\"id\":\"1\",\"status\":\"odd\",\"status\":null}").extra())
        .isEmpty();
  }
}
