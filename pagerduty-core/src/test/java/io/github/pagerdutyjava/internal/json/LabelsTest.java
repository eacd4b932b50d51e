package io.github.pagerdutyjava.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.squareup.moshi.JsonReader;
import java.io.IOException;
import okio.Buffer;
import org.junit.jupiter.api.Test;

class LabelsTest {

  private final Labels<String> labels = Labels.ofText();

  @Test
  void aTextThatComesAgainIsTheSameString() throws IOException {
    String first = read("service");
    read("team");

    assertThat(first).isEqualTo("service");
    assertThat(read("service")).isSameAs(first);
  }

  @Test
  void aTextOfMoreThan64CharactersIsNotKept() throws IOException {
    String longest = "x".repeat(64);
    String longer = "x".repeat(65);

    assertThat(read(longest)).isEqualTo(longest).isSameAs(read(longest));
    assertThat(read(longer)).isEqualTo(longer).isNotSameAs(read(longer));
  }

  @Test
  void noMoreThan512TextsAreKept() throws IOException {
    for (int i = 1; i < 512; i++) {
      read("t" + i);
    }

    assertThat(read("t512")).isEqualTo("t512").isSameAs(read("t512"));
    assertThat(read("t513")).isEqualTo("t513").isNotSameAs(read("t513"));
    assertThat(read("t1")).isEqualTo("t1").isSameAs(read("t1"));
  }

  private String read(String text) throws IOException {
    JsonReader reader = JsonReader.of(new Buffer().writeUtf8('"' + text + '"'));
    return labels.read(reader, new Scratch(0));
  }
}
