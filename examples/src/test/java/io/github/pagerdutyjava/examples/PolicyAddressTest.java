package io.github.pagerdutyjava.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pagerdutyjava.Region;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyAddressTest {

  @ParameterizedTest
  @CsvSource({
    "PABC123,",
    "' PABC123 ',",
    "https://acme.pagerduty.com/escalation_policies/PABC123,",
    "https://acme.pagerduty.com/escalation_policies/PABC123/,",
    "https://acme.pagerduty.com/escalation_policies/PABC123?query=db#rules,",
    "https://acme.pagerduty.com/escalation_policies/PABC123/?a=/b/#/c/,",
    "https://acmeeu.pagerduty.com/escalation_policies/PABC123,",
    "https://acme.eu.pagerduty.com/escalation_policies/PABC123,EU",
    "HTTPS://Acme.EU.PagerDuty.com/escalation_policies/PABC123/,EU"
  })
  void anIdOrAWebAddressNamesAPolicyAndPerhapsARegion(String text, Region region) {
    assertThat(PolicyAddress.parse(text)).isEqualTo(new PolicyAddress("PABC123", region));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "P ABC",
        "P?ABC",
        "acme.pagerduty.com/escalation_policies/PABC123",
        "https://acme.pagerduty.com",
        "https://acme.pagerduty.com/escalation_policies",
        "https://acme.pagerduty.com/escalation_policies/",
        "https://acme.pagerduty.com/escalation_policies//",
        "https://acme.pagerduty.com/escalation_policies/?id=PABC123",
        "https://acme.pagerduty.com/escalation_policies/#PABC123",
        "https://acme.pagerduty.com/escalation_policies/P%2FABC",
        "https://acme.pagerduty.com/schedules/PABC123",
        "https://acme.pagerduty.com/escalation_policies/PABC123/more",
        "https://example.com/escalation_policies/PABC123",
        "https://acmepagerduty.com/escalation_policies/PABC123",
        "https://acme.pagerduty.com.example.com/escalation_policies/PABC123",
        "https://acme.pagerduty.com@example.com/escalation_policies/PABC123",
        "ftp://acme.pagerduty.com/escalation_policies/PABC123",
        "https:///escalation_policies/PABC123",
        "https://acme.pagerduty.com/escalation policies/PABC123",
        "mailto:a/b"
      })
  void anythingElseIsRefused(String text) {
    assertThatThrownBy(() -> PolicyAddress.parse(text))
        .isInstanceOf(UsageError.class)
        .hasMessageStartingWith("--policy: ");
  }
}
