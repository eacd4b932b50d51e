package io.github.pagerdutyjava.internal.json;

import static io.github.pagerdutyjava.internal.json.Samples.failure;
import static io.github.pagerdutyjava.internal.json.Samples.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pagerdutyjava.internal.json.Samples.Incident;
import io.github.pagerdutyjava.internal.json.Samples.Scalars;
import io.github.pagerdutyjava.internal.json.Samples.Thing;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import okio.Buffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileJsonTest {

  private static final int DEEP = 100_000;

  @Test
  void endlessNestingFails() {
    String lists = "[".repeat(DEEP);
    String objects = "{\"a\":".repeat(DEEP);

    assertThat(failure(Object.class, lists).path()).startsWith("$[0][0]").hasSizeLessThan(400);
    assertThat(failure(Object.class, objects).path()).startsWith("$.a.a").hasSizeLessThan(400);
    assertThat(failure(Scalars.class, "{\"skipped\":" + lists))
        .hasMessageStartingWith("$.skipped[0]")
        .hasMessageContaining("too deep");
    assertThat(failure(Incident.class, "{\"extra\":" + objects)).hasMessageContaining("too deep");
  }

  @Test
  void endlessNestingOfRecordsAndRelationsFails() {
    assertThat(failure(Incident.class, "{\"id\":\"1\",\"children\":[".repeat(DEEP)))
        .hasMessageContaining("too deep");
    assertThat(failure(Thing.class, "{\"id\":\"1\",\"type\":\"service\",\"parent\":".repeat(DEEP)))
        .hasMessageContaining("too deep");
  }

  @Test
  void aByteOrderMarkIsPassedOver() {
    assertThat(read(Incident.class, "\ufeff{\"id\":\"1\"}").id()).isEqualTo("1");
  }

  @Test
  void utf16Fails() {
    for (Charset charset :
        new Charset[] {
          StandardCharsets.UTF_16, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE
        }) {
      Buffer json = new Buffer().write("{\"id\":\"1\"}".getBytes(charset));
      assertThatThrownBy(() -> Samples.json().read(Incident.class, json))
          .isInstanceOf(JsonFailure.class);
    }
  }

  @Test
  void loneSurrogatesAndNulAreKept() {
    assertThat(read(Scalars.class, "{\"text\":\"a\\ud800b\\u0000c\"}").text())
        .isEqualTo("a\ud800b\0c");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "{",
        "{\"id\"",
        "{\"id\":",
        "{\"id\":\"1",
        "{\"id\":\"1\"",
        "{\"id\":\"1\",",
        "<html></html>",
        "{'id':'1'}",
        "{\"id\":\"1\",}",
        "{\"id\":\"1\"} x",
        "{\"id\":\"1\"}{}",
        "null",
        "[]",
        "\"1\"",
        "1",
        "{\"id\":\"\\x\"}",
        "{\"id\":\"\\u00g0\"}",
        "{id:1}",
        "\0"
      })
  void whatIsNotOneObjectFails(String json) {
    assertThat(failure(Incident.class, json)).hasMessageStartingWith("$");
  }

  @Test
  void keysThatComeTwiceInMapsCountOnceAndTheLast() {
    assertThat(read(Object.class, "{\"a\":1,\"b\":{\"c\":1,\"c\":2},\"a\":3}"))
        .isEqualTo(Map.of("a", 3L, "b", Map.of("c", 2L)));
    assertThat(read(Scalars.class, "{\"counts\":{\"a\":1,\"a\":2}}").counts())
        .isEqualTo(Map.of("a", 2L));
  }

  @Test
  void noMessageHoldsAValue() {
    for (String name :
        new String[] {"big", "small", "real", "decimal", "truth", "length", "count", "ratio"}) {
      assertThat(failure(Scalars.class, "{\"" + name + "\":\"hunter2\"}"))
          .hasMessageNotContaining("hunter2")
          .hasNoCause();
    }
    assertThat(failure(Incident.class, "{\"id\":\"1\",\"closed\":\"hunter2\"}"))
        .hasMessageNotContaining("hunter2");
    assertThat(failure(Incident.class, "{\"id\":\"1\",\"created_at\":\"hunter2\"}"))
        .hasMessageNotContaining("hunter2")
        .hasNoCause();
  }

  @Test
  void aMessageIsOneShortLineWhateverThePropertiesAreCalled() {
    String name = "\\n\\r\\u2028" + "x".repeat(1000);

    assertThat(failure(Scalars.class, "{\"counts\":{\"" + name + "\":true}}"))
        .message()
        .startsWith("$.counts.???xxx")
        .doesNotContainPattern("\\v")
        .hasSizeLessThan(400);
  }

  @Test
  void aReasonIsOneShortLineToo() {
    String reason = "\n\u0085\u2028" + "x".repeat(1000);

    assertThat(new JsonFailure("$", reason))
        .message()
        .startsWith("$: ???xxx")
        .doesNotContainPattern("\\v")
        .hasSizeLessThan(400);
    assertThat(new JsonFailure("$\u0085", reason).path()).isEqualTo("$?");
  }

  @Test
  void aPathOfThreeHundredCharactersIsTheLongest() {
    String name = "x".repeat(300 - "$.counts.".length());

    assertThat(failure(Scalars.class, "{\"counts\":{\"" + name + "\":true}}").path())
        .isEqualTo("$.counts." + name);
    assertThat(failure(Scalars.class, "{\"counts\":{\"" + name + "y\":true}}").path())
        .isEqualTo("$.counts." + name + "…");
  }

  @Test
  void whatIsReadCannotBeChanged() {
    Incident incident = read(Incident.class, "{\"id\":\"1\",\"x\":{\"y\":[1]}}");

    assertThatThrownBy(() -> incident.extra().clear())
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> ((Map<?, ?>) incident.extra().get("x")).clear())
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> incident.children().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }
}
