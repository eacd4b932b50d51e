package io.github.pagerdutyjava.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person who starts {@code reviewer} can put right. */
class ReviewerUsageTest {

  @Test
  void aWebAddressInTheEuDoesNotFitAnotherRegion() {
    String address = "https://acme.eu.pagerduty.com/escalation_policies/PABC123";

    assertMistake(
        Run.in(ReviewerTest.APP, "reviewer", "--policy", address), "PAGERDUTY_REGION is us");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PAGERDUTY_CLIENT_ID",
        "PAGERDUTY_CLIENT_SECRET",
        "PAGERDUTY_REGION",
        "PAGERDUTY_COMPANY_SUBDOMAIN"
      })
  void aMissingVariableIsNamedAndNoOther(String name) {
    Map<String, String> environment = new HashMap<>(ReviewerTest.APP);
    environment.remove(name);

    Run run = Run.in(environment, "reviewer");

    assertMistake(run, name);
    assertThat(run.err()).containsOnlyOnce("PAGERDUTY_");
  }

  @Test
  void aVariableThatIsWrongIsNamed() {
    Map<String, String> environment = new HashMap<>(ReviewerTest.APP);
    environment.put("PAGERDUTY_COMPANY_SUBDOMAIN", "https://acme.pagerduty.com");

    assertMistake(Run.in(environment, "reviewer"), "PAGERDUTY_COMPANY_SUBDOMAIN: ");
  }

  @Test
  void withCredentialsAllIsToBeSaid() {
    assertMistake(Run.in(ReviewerTest.APP, "reviewer"), "missing --policy, --author, --directory");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--policy=",
        "--policy=https://example.com/escalation_policies/P1",
        "--author=",
        "--seed=x",
        "--format=table"
      })
  void aWrongOptionIsOneLine(String option) {
    assertMistake(Run.in(ReviewerTest.APP, "reviewer", option), option.replaceFirst("=.*", ""));
  }

  @Test
  void aDirectoryThatIsNotThereIsNamed() {
    assertMistake(Run.in(ReviewerTest.APP, "reviewer", "--directory", "none.json"), "none.json");
  }

  private static void assertMistake(Run run, String named) {
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.errors()).singleElement().asString().startsWith("error: ").contains(named);
    assertThat(run.err()).doesNotContain("very-secret");
  }
}
