package io.github.pagerdutyjava.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class StateFileTest {

  private static final Instant SINCE = Instant.parse("2025-01-01T00:00:00Z");
  private static final Instant END = Instant.parse("2025-02-01T12:00:00Z");

  @TempDir Path folder;

  @Test
  void withoutAFileThereWasNoRun() {
    assertThat(state("us", period(null, "PA")).read()).isEmpty();
  }

  @Test
  void whatOneRunWritesTheNextOneReads() {
    state("us", period(null, "PA", "PB")).write(END);

    assertThat(state("us", period(null, "PB", "PA")).read()).contains(END);
  }

  @Test
  void theFileIsReplacedAndNothingElseIsLeft() throws IOException {
    state("us", period(null)).write(SINCE);
    state("us", period(null)).write(END);

    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(folder.resolve("state.json"));
    }
    assertThat(state("us", period(null)).read()).contains(END);
  }

  static Stream<Period> otherPeriods() {
    return Stream.of(
        period(null),
        period(null, "PA", "PB"),
        period(END, "PA"),
        new Period(END, null, List.of("PA")));
  }

  @ParameterizedTest
  @MethodSource("otherPeriods")
  void aFileOfOtherOptionsIsRefused(Period other) {
    state("us", period(null, "PA")).write(END);

    assertThatThrownBy(() -> state("us", other).read())
        .isInstanceOf(UsageError.class)
        .hasMessageContaining("other options");
  }

  @Test
  void aFileOfAnotherServerIsRefused() {
    state("us", period(null)).write(END);

    assertThatThrownBy(() -> state("eu", period(null)).read())
        .isInstanceOf(UsageError.class)
        .hasMessageContaining("server was us, is eu");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[]", "{\"server\":\"us\"", "text", "{\"server\": {}}"})
  void anythingElseIsNotOverwritten(String text) throws IOException {
    Files.writeString(folder.resolve("state.json"), text);

    assertThatThrownBy(() -> state("us", period(null)).read())
        .isInstanceOf(UsageError.class)
        .hasMessageContaining("is not a state file")
        .hasMessageNotContaining("JsonReader");
  }

  private StateFile state(String server, Period period) {
    return new StateFile(folder.resolve("state.json"), server, period);
  }

  private static Period period(Instant until, String... services) {
    return new Period(SINCE, until, List.of(services));
  }
}
