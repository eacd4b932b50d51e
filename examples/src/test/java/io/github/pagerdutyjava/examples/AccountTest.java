package io.github.pagerdutyjava.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pagerdutyjava.sandbox.PagerDutySandbox;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which account a program works on. */
class AccountTest {

  @ParameterizedTest
  @CsvSource({"incidents, incidents.read", "dora, incidents.read change_events.read"})
  void anAppWithTheProgramsScopesIsLetInByOneToken(String program, String scopes) {
    try (PagerDutySandbox sandbox =
        PagerDutySandbox.builder().appScopes(scopes.split(" ")).start()) {
      Run run = run(sandbox, "us", program);

      assertThat(run.code()).as(run.err()).isZero();
      assertThat(run.err()).doesNotContain("sandbox");
      assertThat(sandbox.tokenRequests()).isEqualTo(1);
    }
  }

  @Test
  void anAppOfAnotherRegionIsRefusedInOneLine() {
    try (PagerDutySandbox sandbox = PagerDutySandbox.start()) {
      Run run = run(sandbox, "eu", "incidents");

      assertThat(run.code()).isEqualTo(1);
      assertThat(run.errors()).singleElement().asString().startsWith("error: ");
      assertThat(run.err()).doesNotContain(sandbox.clientSecret());
    }
  }

  @Test
  void theRegionAloneIsNoCredential() {
    Run run = Run.in(Map.of("PAGERDUTY_REGION", "us"), "oncall");

    assertThat(run.code()).isZero();
    assertThat(run.errors().get(0)).startsWith("Running on the embedded sandbox");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--base-url", "--identity-url"})
  void anAddressNeedsACredential(String option) {
    Run run = Run.in(Map.of(), "oncall", option, "http://127.0.0.1:9");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.errors())
        .singleElement()
        .asString()
        .contains(option, "PAGERDUTY_TOKEN is not set", "PAGERDUTY_CLIENT_ID");
  }

  @Test
  void aTokenIsNotSentToAnIdentityServerThatIsNoAddress() {
    Run run =
        run(
            Map.of(
                "PAGERDUTY_CLIENT_ID", "c",
                "PAGERDUTY_CLIENT_SECRET", "hush",
                "PAGERDUTY_REGION", "us",
                "PAGERDUTY_COMPANY_SUBDOMAIN", "acme"),
            "http://example.com",
            "http://127.0.0.1:9",
            "incidents");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.errors()).singleElement().asString().contains("https").doesNotContain("hush");
  }

  @Test
  void alertIsNotSentByAnApp() {
    Run run = Run.in(Map.of("PAGERDUTY_CLIENT_ID", "c"), "alert", "resolve", "--dedup-key", "k");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.errors())
        .singleElement()
        .asString()
        .contains("PAGERDUTY_CLIENT_ID is set", "PAGERDUTY_ROUTING_KEY");
  }

  private static Run run(PagerDutySandbox sandbox, String region, String program) {
    return run(
        Map.of(
            "PAGERDUTY_CLIENT_ID", sandbox.clientId(),
            "PAGERDUTY_CLIENT_SECRET", sandbox.clientSecret(),
            "PAGERDUTY_REGION", region,
            "PAGERDUTY_COMPANY_SUBDOMAIN", sandbox.subdomain()),
        sandbox.identityUrl().toString(),
        sandbox.restUrl().toString(),
        program);
  }

  private static Run run(
      Map<String, String> environment, String identity, String rest, String program) {
    return Run.in(
        environment,
        program,
        "--since",
        "2026-06-01",
        "--until",
        "2026-06-03",
        "--identity-url",
        identity,
        "--base-url",
        rest);
  }
}
