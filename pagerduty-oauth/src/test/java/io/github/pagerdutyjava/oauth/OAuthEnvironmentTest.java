package io.github.pagerdutyjava.oauth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OAuthEnvironmentTest {

  private final Map<String, String> variables =
      new HashMap<>(
          Map.of(
              "PAGERDUTY_CLIENT_ID", "client-1",
              "PAGERDUTY_CLIENT_SECRET", "canary\n",
              "PAGERDUTY_REGION", "EU",
              "PAGERDUTY_COMPANY_SUBDOMAIN", " Acme "));

  @Test
  void fourVariablesMakeCredentials() {
    try (ScopedOAuth oauth = OAuthEnvironment.app(variables, "incidents.read")) {
      assertThat(oauth).hasToString("ScopedOAuth[eu.acme, incidents.read]");
    }
  }

  @Test
  void allThatIsMissingIsNamedAtOnce() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OAuthEnvironment.app(Map.of("PAGERDUTY_REGION", " "), "incidents.read"))
        .withMessage(
            "PAGERDUTY_CLIENT_ID is not set; PAGERDUTY_CLIENT_SECRET is not set;"
                + " PAGERDUTY_REGION is not set; PAGERDUTY_COMPANY_SUBDOMAIN is not set");
  }

  @Test
  void allThatIsMalformedIsNamedAtOnceAndTheSecretNotQuoted() {
    variables.put("PAGERDUTY_CLIENT_SECRET", "cana\nry");
    variables.put("PAGERDUTY_REGION", "apac");
    variables.put("PAGERDUTY_COMPANY_SUBDOMAIN", "acme.pagerduty.com");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> OAuthEnvironment.app(variables, "incidents.read"))
        .withMessageContainingAll(
            "PAGERDUTY_CLIENT_SECRET: ", "PAGERDUTY_REGION: ", "PAGERDUTY_COMPANY_SUBDOMAIN: ")
        .withMessageNotContainingAny("cana", "CLIENT_ID");
  }
}
