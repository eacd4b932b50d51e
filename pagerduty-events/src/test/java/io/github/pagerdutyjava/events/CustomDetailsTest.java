package io.github.pagerdutyjava.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The custom details of an alert arrive as they were when they were set. */
class CustomDetailsTest {

  @RegisterExtension private static final EventsServer SERVER = new EventsServer();

  private static final TriggerEvent DISK_FULL =
      TriggerEvent.of("Disk full", "db-3.example.com", Severity.ERROR);

  private record Reading(String sensor, BigDecimal value, List<Integer> history) {}

  @Test
  void keepsNumbersOfCustomDetailsExact() {
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("price", new BigDecimal("1.10"));
    details.put("big", new BigInteger("123456789012345678901234567890"));
    details.put("long", Long.MAX_VALUE);
    details.put("nothing", null);
    details.put("reading", new Reading("t1", new BigDecimal("0.30"), List.of(1, 2)));

    SERVER.events().trigger(DISK_FULL.customDetails(details));

    assertThat(SERVER.request().getBodyAsString())
        .contains(
            "\"custom_details\":{\"price\":1.10,\"big\":123456789012345678901234567890,"
                + "\"long\":9223372036854775807,\"nothing\":null,"
                + "\"reading\":{\"sensor\":\"t1\",\"value\":0.30,\"history\":[1,2]}}");
  }

  @Test
  void doesNotSeeWhatHappensToCustomDetailsAfterwards() {
    Map<String, Object> details = new HashMap<>(Map.of("state", "before"));
    TriggerEvent event = DISK_FULL.customDetails(details);
    details.put("state", "after");

    SERVER.events().trigger(event);

    assertThat(SERVER.body().at("/payload/custom_details/state").asText()).isEqualTo("before");
  }

  @Test
  void refusesCustomDetailsThatAreNoJson() {
    assertThatThrownBy(() -> DISK_FULL.customDetails(Map.of("lock", new Object())))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("customDetails: ");
  }
}
