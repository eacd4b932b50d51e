package io.github.pagerdutyjava.internal.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.time.DateTimeException;
import java.time.Instant;

class InstantsFuzzTest {

  @FuzzTest
  void aTimeIsRefusedOrCanBeWrittenAndReadAgain(byte[] input) {
    Instant time;
    try {
      time = Instants.parse(new String(input, UTF_8));
    } catch (DateTimeException refused) {
      return;
    }

    assertThat(Instants.parse(time.toString())).isEqualTo(time);
  }
}
