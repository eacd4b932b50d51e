package io.github.pagerdutyjava.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pagerdutyjava.Region;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntegrationUrlTest {

  private static final String KEY = "a1B2c3D4e5F6a7B8c9D0e1F2a3B4c5D6";
  private static final String GATEWAY = "gateway.example.com:8443";

  /** Put in for KEY, so that the tables stay readable. */
  private static String filled(String url) {
    return url.replace("KEY", KEY);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "https://events.pagerduty.com/integration/KEY/enqueue               | ENQUEUE | US",
        "https://events.eu.pagerduty.com/integration/KEY/enqueue            | ENQUEUE | EU",
        "https://events.pagerduty.com/x-ere/KEY                             | X_ERE   | US",
        "https://events.eu.pagerduty.com/x-ere/KEY                          | X_ERE   | EU",
        "https://events.pagerduty.com/integration/R0123456789012345678901234567ABC/enqueue"
            + " | ENQUEUE | US",
        "HTTPS://Events.PagerDuty.COM/integration/KEY/enqueue               | ENQUEUE | US",
        "'  https://events.pagerduty.com/integration/KEY/enqueue \n'        | ENQUEUE | US",
        "http://localhost:8080/integration/KEY/enqueue                      | ENQUEUE | -",
        "http://127.0.0.1/integration/KEY/enqueue                           | ENQUEUE | -",
        "http://[::1]:49152/x-ere/KEY                                       | X_ERE   | -",
        "https://gateway.example.com:8443/integration/KEY/enqueue           | ENQUEUE | -",
        "https://GATEWAY.example.com:8443/x-ere/KEY                         | X_ERE   | -",
      })
  void understands(String url, IntegrationUrl.Kind kind, Region region) {
    IntegrationUrl parsed = IntegrationUrl.parse(filled(url), GATEWAY);

    assertThat(parsed.kind()).isEqualTo(kind);
    assertThat(parsed.region().orElse(null)).isEqualTo(region);
    assertThat(parsed.toString())
        .doesNotContain(parsed.key().reveal())
        .endsWith(kind == IntegrationUrl.Kind.X_ERE ? "/x-ere/***" : "/integration/***/enqueue");
    assertThat(filled(url).strip()).containsIgnoringCase(parsed.base() + "/" + parsed.path());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "http://events.pagerduty.com/integration/KEY/enqueue               | must be https",
        "http://gateway.example.com:8443/integration/KEY/enqueue           | must be https",
        "ftp://events.pagerduty.com/integration/KEY/enqueue                | must be https",
        "//events.pagerduty.com/integration/KEY/enqueue                    | begin with https",
        "events.pagerduty.com/integration/KEY/enqueue                      | begin with https",
        "mailto:KEY@events.pagerduty.com                                   | begin with https",
        "''                                                                | begin with https",
        "https://user:KEY@events.pagerduty.com/integration/KEY/enqueue     | user name",
        "https://events.pagerduty.com:8443/integration/KEY/enqueue         | host is none",
        "https://events.pagerduty.com:99999/integration/KEY/enqueue        | port",
        "https://events.pagerduty.com.evil.example/integration/KEY/enqueue | host is none",
        "https://evil.example/https://events.pagerduty.com/x-ere/KEY       | host is none",
        "https://gateway.example.com/integration/KEY/enqueue               | host is none",
        "https://events.pagerduty.com/integration/KEY/enqueue?x=1          | query",
        "https://events.pagerduty.com/integration/KEY/enqueue#x            | fragment",
        "https://events.pagerduty.com/integration/KEY/enqueue/more         | path",
        "https://events.pagerduty.com/integration/KEY                      | path",
        "https://events.pagerduty.com/integration/../x-ere/KEY             | path",
        "https://events.pagerduty.com/integration/KEY0/enqueue             | 32 characters",
        "https://events.pagerduty.com/integration/a1B2%2f/enqueue          | 32 characters",
        "https://events.pagerduty.com/integration/a1B2 c3D4/enqueue        | not a URL",
      })
  void refusesAnythingElseWithoutQuotingIt(String url, String reason) {
    assertThatThrownBy(() -> IntegrationUrl.parse(filled(url), GATEWAY))
        .isInstanceOf(IllegalArgumentException.class)
        .hasNoCause()
        .hasMessageStartingWith("integrationUrl: ")
        .hasMessageContaining(reason)
        .satisfies(
            refusal -> {
              StringWriter trace = new StringWriter();
              refusal.printStackTrace(new PrintWriter(trace));
              assertThat(trace.toString()).doesNotContain(KEY, "a1B2", "evil");
            });
  }

  @Test
  void isMadeOfARegionAndAKey() {
    assertThat(IntegrationUrl.of(Region.EU, KEY))
        .isEqualTo(
            IntegrationUrl.parse(filled("https://events.eu.pagerduty.com/integration/KEY/enqueue")))
        .hasToString("https://events.eu.pagerduty.com/integration/***/enqueue");
  }

  @Test
  void isNotMadeOfAMalformedKey() {
    assertThatThrownBy(() -> IntegrationUrl.of(Region.US, "a1B2/../c3D4"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("integrationKey: must be 32 letters and digits");
  }

  @Test
  void isEqualToTheSameAddressOnly() {
    IntegrationUrl url = IntegrationUrl.of(Region.US, KEY);

    assertThat(url).isEqualTo(IntegrationUrl.of(Region.US, KEY)).hasSameHashCodeAs(url);
    assertThat(url)
        .isNotEqualTo(IntegrationUrl.of(Region.EU, KEY))
        .isNotEqualTo(IntegrationUrl.of(Region.US, KEY.replace('a', 'b')))
        .isNotEqualTo(IntegrationUrl.parse(filled("https://events.pagerduty.com/x-ere/KEY")));
  }
}
