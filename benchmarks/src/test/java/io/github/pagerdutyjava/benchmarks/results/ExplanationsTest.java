package io.github.pagerdutyjava.benchmarks.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ExplanationsTest {

  @Test
  void eachTextIsAboutAComparisonOrAnEndOfThePage() throws IOException {
    List<String> known =
        Stream.concat(Stream.of("Top", "Bottom"), Comparison.ALL.stream().map(Comparison::name))
            .toList();

    assertThat(known).containsAll(Explanations.load().names());
  }

  @Test
  void whatNobodyExplainedHasNoText() throws IOException {
    assertThat(Explanations.load().of("the weather")).isEmpty();
    assertThat(Explanations.load().of("Top")).isNotEmpty();
  }
}
