package io.github.pagerdutyjava.client.oncalls;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.github.pagerdutyjava.client.PagerDutyClient;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** On-calls that differ in one respect only are different, since they have no id. */
class SimilarOnCallsTest {

  @RegisterExtension
  static final WireMockExtension SERVER =
      WireMockExtension.newInstance()
          .options(options().bindAddress("127.0.0.1").dynamicPort())
          .build();

  private static final String ONE = onCall("E1", 1, "U1", "S1", "05", "07");

  @Test
  void whatDiffersInOneRespectIsListed() {
    List<String> others =
        List.of(
            onCall("E2", 1, "U1", "S1", "05", "07"),
            onCall("E1", 2, "U1", "S1", "05", "07"),
            onCall("E1", 1, "U2", "S1", "05", "07"),
            onCall("E1", 1, "U1", "S2", "05", "07"),
            onCall("E1", 1, "U1", "S1", "06", "07"),
            onCall("E1", 1, "U1", "S1", "05", "08"),
            permanent("E1", 1, "U1"));
    answers(Stream.concat(Stream.of(ONE), others.stream()).toList());

    assertThat(oncalls()).hasSize(8);
  }

  @Test
  void whatIsTheSameInEveryRespectIsListedOnceWhateverItsNamesAreNow() {
    answers(List.of(ONE, ONE.replace("Ada", "Ada Lovelace")));

    assertThat(oncalls()).hasSize(1);
  }

  private static List<OnCall> oncalls() {
    try (PagerDutyClient client =
        PagerDutyClient.builder().apiToken("x").baseUrl(URI.create(SERVER.baseUrl())).build()) {
      return client.oncalls().toList();
    }
  }

  private static void answers(List<String> oncalls) {
    String body = "{\"oncalls\":[" + String.join(",", oncalls) + "],\"more\":false}";
    SERVER.stubFor(any(anyUrl()).willReturn(okJson(body)));
  }

  private static String onCall(
      String policy, int level, String user, String schedule, String from, String to) {
    return """
    {"escalation_policy":{"id":"%s","type":"escalation_policy_reference"},"escalation_level":%d,
     "user":{"id":"%s","type":"user_reference","summary":"Ada"},
     "schedule":{"id":"%s","type":"schedule_reference"},
     "start":"2026-01-%sT00:00:00Z","end":"2026-01-%sT00:00:00Z"}
    """
        .formatted(policy, level, user, schedule, from, to);
  }

  private static String permanent(String policy, int level, String user) {
    return """
    {"escalation_policy":{"id":"%s","type":"escalation_policy_reference"},"escalation_level":%d,
     "user":{"id":"%s","type":"user_reference","summary":"Ada"},
     "schedule":null,"start":null,"end":null}
    """
        .formatted(policy, level, user);
  }
}
