package io.github.pagerdutyjava.benchmarks.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

class ExplanationsTest {

  @Test
  void eachTextIsAboutAComparisonAPartOrAnEndOfThePage() throws IOException {
    List<String> known = new ArrayList<>(List.of("Top", "Bottom"));
    Comparison.ALL.forEach(one -> known.add(one.name()));
    ServiceLoader.load(Section.class).forEach(section -> known.add(section.title()));

    assertThat(known).containsAll(Explanations.load().names());
  }

  @Test
  void whatNobodyExplainedHasNoText() throws IOException {
    assertThat(Explanations.load().of("the weather")).isEmpty();
    assertThat(Explanations.load().of("Top")).isNotEmpty();
  }
}
