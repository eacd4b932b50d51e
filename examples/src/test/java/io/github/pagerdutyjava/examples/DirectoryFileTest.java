package io.github.pagerdutyjava.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DirectoryFileTest {

  @TempDir Path folder;

  @Test
  void aNameIsFoundWhateverTheCaseOfTheAddress() throws IOException {
    Map<String, String> names =
        read("{\"Ada@Example.com\": \"ada-l\", \"bob@example.com\": \"Bob\"}");

    assertThat(names.get("aDA@example.COM")).isEqualTo("ada-l");
    assertThat(names.get("bob@example.com")).isEqualTo("Bob");
    assertThat(names.get("eve@example.com")).isNull();
  }

  @Test
  void anAddressMayBeThereTwiceWithTheSameName() throws IOException {
    assertThat(read("{\"ada@example.com\": \"ada\", \"Ada@example.com\": \"Ada\"}")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "{",
        "\"ada\"",
        "not JSON",
        "{} {}",
        "{\"ada@example.com\": 1}",
        "{\"ada@example.com\": null}",
        "{\"ada@example.com\": [\"ada\"]}",
        "{\"ada@example.com\": \" \"}",
        "{\"ada@example.com\": \"ada\", \"ADA@example.com\": \"bob\"}"
      })
  void anythingElseIsRefusedByTheNameOfTheFile(String text) {
    assertThatThrownBy(() -> read(text))
        .isInstanceOf(UsageError.class)
        .hasMessageContaining("directory.json is not a JSON object of GitHub names")
        .hasMessageNotContaining("JsonReader");
  }

  @Test
  void aMissingFileIsNamed() {
    assertThatThrownBy(() -> DirectoryFile.read(folder.resolve("none.json")))
        .isInstanceOf(UsageError.class)
        .hasMessageContaining("none.json: there is no such file");
  }

  private Map<String, String> read(String text) throws IOException {
    return DirectoryFile.read(Files.writeString(folder.resolve("directory.json"), text));
  }
}
