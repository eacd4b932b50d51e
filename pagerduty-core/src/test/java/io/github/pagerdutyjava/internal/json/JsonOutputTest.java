package io.github.pagerdutyjava.internal.json;

import static io.github.pagerdutyjava.internal.json.Samples.roundTrip;
import static io.github.pagerdutyjava.internal.json.Samples.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.squareup.moshi.JsonWriter;
import io.github.pagerdutyjava.Secret;
import io.github.pagerdutyjava.internal.json.Samples.Incident;
import io.github.pagerdutyjava.internal.json.Samples.Ref;
import io.github.pagerdutyjava.internal.json.Samples.Scalars;
import io.github.pagerdutyjava.internal.json.Samples.Status;
import io.github.pagerdutyjava.internal.json.Samples.Thing;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.nio.CharBuffer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import okio.Buffer;
import okio.ByteString;
import org.junit.jupiter.api.Test;

class JsonOutputTest {

  @Test
  void recordsAreWrittenInSnakeCaseWithoutTheirNulls() {
    Incident incident =
        new Incident(
            "Q1",
            7L,
            Status.RESOLVED,
            List.of(Status.TRIGGERED),
            null,
            Instant.parse("2026-11-21T08:00:00Z"),
            new Ref("S", "service_reference", null, Map.of()),
            List.of(),
            "x",
            Map.of());

    assertThat(write(incident))
        .isEqualTo(
            "{\"id\":\"Q1\",\"incident_number\":7,\"status\":\"resolved\",\"history\":[\"triggered\"],"
                + "\"created_at\":\"2026-11-21T08:00:00Z\","
                + "\"service\":{\"id\":\"S\",\"type\":\"service_reference\"},"
                + "\"children\":[],\"odd-name\":\"x\"}");
  }

  @Test
  void whatIsJsonAlreadyIsWrittenAsItIs() {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("raw", new RawJson(ByteString.encodeUtf8("{ \"n\": 1.10 }")));
    map.put("after", 2);

    assertThat(write(map)).isEqualTo("{\"raw\":{ \"n\": 1.10 },\"after\":2}");
  }

  @Test
  void whatIsReadAndWrittenIsTheSame() throws Exception {
    String json =
        "{\"id\":\"1\",\"status\":\"snoozed\",\"history\":[\"triggered\",null,\"odd\"],"
            + "\"service\":{\"id\":\"S\",\"type\":\"robot\",\"arms\":[1.5,12345678901234567890,null]},"
            + "\"children\":[{\"id\":\"2\",\"history\":[],\"children\":[],\"x\":null}],"
            + "\"extra\":{\"a\":true}}";

    assertThat(sorted(roundTrip(Incident.class, json))).isEqualTo(sorted(json));
  }

  @Test
  void aRelationIsWrittenAsTheRecordThatItIs() throws Exception {
    String json =
        "{\"id\":\"T\",\"type\":\"team\",\"name\":\"n\",\"summary\":\"s\",\"members\":[\"m\"]}";

    assertThat(sorted(roundTrip(Thing.class, json))).isEqualTo(sorted(json));
  }

  @Test
  void numbersAreExact() {
    assertThat(
            write(
                List.of(
                    1,
                    Long.MAX_VALUE,
                    1.5,
                    new BigInteger("12345678901234567890"),
                    new BigDecimal("0.12345678901234567891"))))
        .isEqualTo("[1,9223372036854775807,1.5,12345678901234567890,0.12345678901234567891]");
  }

  @Test
  void secretsAreRevealedOnTheWireOnly() {
    Map<String, Object> body = Map.of("routing_key", Secret.of("hunter2"));

    assertThat(write(body)).isEqualTo("{\"routing_key\":\"hunter2\"}");
    assertThat(body.toString()).doesNotContain("hunter2");
  }

  @Test
  void durationsAreSeconds() {
    assertThat(write(List.of(Duration.ofMinutes(10), Duration.ofMillis(1500))))
        .isEqualTo("[600,1.500000000]");
  }

  @Test
  void timesOfDayHaveSeconds() {
    assertThat(write(List.of(LocalTime.of(8, 0), LocalTime.of(23, 59, 58))))
        .isEqualTo("[\"08:00:00\",\"23:59:58\"]");
  }

  @Test
  void timesAreInUtc() {
    OffsetDateTime time = OffsetDateTime.parse("2026-11-21T08:00:00.5+01:00");

    assertThat(write(List.of(time, time.atZoneSameInstant(ZoneId.of("Europe/Paris")))))
        .isEqualTo("[\"2026-11-21T07:00:00.500Z\",\"2026-11-21T07:00:00.500Z\"]");
  }

  @Test
  void whatHasOneTextIsThatText() {
    assertThat(
            write(
                List.of(
                    'c',
                    CharBuffer.wrap("s"),
                    LocalDate.of(2026, 11, 21),
                    ZoneId.of("Europe/Kiev"),
                    new UUID(0, 1),
                    URI.create("https://example.com/a"))))
        .isEqualTo(
            "[\"c\",\"s\",\"2026-11-21\",\"Europe/Kiev\",\"00000000-0000-0000-0000-000000000001\","
                + "\"https://example.com/a\"]");
  }

  @Test
  void nullsInMapsAndListsAreWritten() throws Exception {
    Map<String, Object> body = new HashMap<>();
    body.put("a", null);

    assertThat(write(body)).isEqualTo("{\"a\":null}");
    assertThat(write(Collections.singletonList(null))).isEqualTo("[null]");
    assertThat(write(null)).isEqualTo("null");
    Buffer buffer = new Buffer();
    JsonWriter writer = JsonWriter.of(buffer);
    Samples.<Object>adapter(Object.class).toJson(writer, body);
    assertThat(buffer.readUtf8()).isEqualTo("{\"a\":null}");
    assertThat(writer.getSerializeNulls()).isFalse();
  }

  @Test
  void keysMayBeEnumsAndArraysAreLists() {
    assertThat(write(Map.of(Status.RESOLVED, new String[] {"a", null})))
        .isEqualTo("{\"resolved\":[\"a\",null]}");
  }

  @Test
  void sendingUnknownIsRefused() {
    assertThatThrownBy(() -> write(List.of(Status.UNKNOWN)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("UNKNOWN of Status cannot be sent");
  }

  @Test
  void whatHasNoJsonIsRefused() {
    Map<Object, Object> nullKey = new HashMap<>();
    nullKey.put(null, 1);
    List<Object> endless = new ArrayList<>();
    endless.add(endless);

    assertThatThrownBy(() -> write(new Object())).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> write(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> write(nullKey)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> write(endless))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("nested too deep");
  }

  @Test
  void typesWithoutJsonAreRefusedWhenTheyAreAskedFor() {
    assertThatThrownBy(() -> Samples.adapter(Thread.class))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("java.lang.Thread");
  }

  @Test
  void scalarsGoThereAndBack() throws Exception {
    String json =
        "{\"text\":\"t\",\"truth\":true,\"small\":1,\"big\":2,\"real\":1.5,\"decimal\":0.10,"
            + "\"any\":[{}],\"length\":300,\"key\":\"k\",\"texts\":[\"a\"],\"counts\":{\"c\":1},"
            + "\"settings\":{\"s\":null},\"flag\":true,\"count\":3,\"total\":4,\"ratio\":0.5}";

    assertThat(roundTrip(Scalars.class, json)).isEqualTo(json);
  }

  /** Compares without the order of the properties. */
  private static Object sorted(String json) {
    return new LinkedHashMap<>(Samples.<Map<String, Object>>read(Object.class, json));
  }
}
