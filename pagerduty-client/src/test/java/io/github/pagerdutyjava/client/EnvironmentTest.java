package io.github.pagerdutyjava.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the environment's variables make of a client. */
class EnvironmentTest {

  private static final String SECRET = "y_NbAkKc66ryYTWUXYEu";

  @Test
  void theEnvironmentMakesAClient() {
    Environment.client(
            Map.of(
                "PAGERDUTY_TOKEN", SECRET,
                "PAGERDUTY_REGION", "eu",
                "PAGERDUTY_FROM", "ada@example.com"))
        .close();
  }

  @Test
  void anEnvironmentWithoutATokenIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Environment.client(Map.of("PAGERDUTY_TOKEN", " ")))
        .withMessageContaining("PAGERDUTY_TOKEN");
  }

  @Test
  void anEnvironmentOfScopedOAuthIsToldHowToUseIt() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Environment.client(Map.of("PAGERDUTY_CLIENT_ID", "8d4f")))
        .withMessageContaining("PAGERDUTY_TOKEN is not set")
        .withMessageContaining("credentials(ScopedOAuth.fromEnv(")
        .withMessageNotContaining("8d4f");
  }

  @Test
  void anUnknownRegionInTheEnvironmentIsRefusedWithTheKnownOnes() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> Environment.client(Map.of("PAGERDUTY_TOKEN", SECRET, "PAGERDUTY_REGION", "mars")))
        .withMessageStartingWith("PAGERDUTY_REGION")
        .withMessageContaining("us, eu")
        .satisfies(e -> assertThat(e.toString()).doesNotContain(SECRET));
  }

  @Test
  void whatFitsNoHeaderIsRefusedNamingTheVariable() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Environment.client(Map.of("PAGERDUTY_TOKEN", "tökén")))
        .withMessageStartingWith("PAGERDUTY_TOKEN")
        .withMessageNotContaining("tökén");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Environment.client(
                    Map.of("PAGERDUTY_TOKEN", SECRET, "PAGERDUTY_FROM", "ädä@example.com")))
        .withMessageStartingWith("PAGERDUTY_FROM");
  }
}
