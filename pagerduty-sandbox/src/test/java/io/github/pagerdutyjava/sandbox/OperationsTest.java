package io.github.pagerdutyjava.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.squareup.moshi.Moshi;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import okio.ByteString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OperationsTest {
  private final Operations operations = new Operations();

  private static Set<String> table() throws IOException {
    try (InputStream table = Operations.class.getResourceAsStream("operations.tsv")) {
      return new String(table.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(line -> line.replaceFirst("^(\\S+)\t(\\S+).*", "$1 $2"))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  @Test
  void allOperationsAreKnown() throws IOException {
    assertThat(table()).hasSize(465);
  }

  @Test
  void theOperationsAreThoseOfTheOfficialFile() throws IOException {
    String folder = System.getProperty("pagerduty.spec", "");
    assumeFalse(folder.isEmpty(), "needs PagerDuty's OpenAPI files: set -Dpagerduty.spec=<folder>");
    Set<String> official = new TreeSet<>();
    String text = Files.readString(Path.of(folder, "rest-openapiv3.json"));
    Map<?, ?> file = (Map<?, ?>) new Moshi.Builder().build().adapter(Object.class).fromJson(text);
    ((Map<?, ?>) file.get("paths"))
        .forEach(
            (path, item) ->
                ((Map<?, ?>) item)
                    .keySet().stream()
                        .map(method -> ((String) method).toUpperCase(Locale.ROOT))
                        .filter(Set.of("GET", "PUT", "POST", "DELETE", "PATCH")::contains)
                        .forEach(method -> official.add(method + " " + path)));
    assertThat(table()).isEqualTo(official);
  }

  @ParameterizedTest
  @CsvSource({
    "GET,/users/me,/users/me",
    "GET,/users/P1,/users/{id}",
    "GET,/incidents/types,/incidents/types",
    "GET,/teams/P1/tags,/{entity_type}/{id}/tags",
    "DELETE,/incidents/P1/notes/N1,/incidents/{id}/notes/{note_id}"
  })
  void theMostLiteralPathWins(String method, String path, String expected) {
    List<String> segments = List.of(path.substring(1).split("/", -1));
    Request request = new Request(method, segments, "", Map.of(), ByteString.EMPTY);
    assertThat(operations.find(request, Query.parse(""), new Caller(null)).operation().path())
        .isEqualTo(expected);
  }
}
