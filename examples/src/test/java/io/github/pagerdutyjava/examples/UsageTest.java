package io.github.pagerdutyjava.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person can put right is one clear line and exit code 2, before anything is sent. */
class UsageTest {

  private static final Map<String, String> SET =
      Map.of("PAGERDUTY_TOKEN", Run.TOKEN, "PAGERDUTY_REGION", "us");

  private static final String URL =
      "https://events.pagerduty.com/integration/" + FakeEvents.KEY + "/enqueue";

  @TempDir Path folder;

  static Stream<Arguments> mistakes() {
    return Stream.of(
        Arguments.of("incidents", "--since"),
        Arguments.of("incidents --since", "--since"),
        Arguments.of("incidents --since yesterday", "'yesterday'"),
        Arguments.of("incidents --since 2025-01-02 --until 2025-01-01", "is after --until"),
        Arguments.of("incidents --since 2025-01-01 --format xml", "'xml'"),
        Arguments.of("incidents --since 2025-01-01 --service=", "--service"),
        Arguments.of("incidents --since 2025-01-01 --tokn=x", "unknown option --tokn"),
        Arguments.of("incidents --since 2025-01-01 --html x", "unknown option --html"),
        Arguments.of("incidents --since 2025-01-01 --base-url ftp://x", "--base-url"),
        Arguments.of("incidents --since 2025-01-01 --state none/state", "there is no folder"),
        Arguments.of("dora", "--since"),
        Arguments.of("dora --since 2025-01-01 --format csv", "'csv'"),
        Arguments.of("dora --since 2025-01-01 --deployments none.json", "none.json"),
        Arguments.of("dora --since 2025-01-01 --html none/x.html", "there is no folder"),
        Arguments.of("bitbucket --integration-url " + URL, "neither a FILE nor --listen"),
        Arguments.of("bitbucket --integration-url http://example.com x", "--integration-url"),
        Arguments.of("bitbucket --listen 0 x", "do not go together"),
        Arguments.of("bitbucket --listen x", "'x'"),
        Arguments.of("bitbucket --listen 70000", "'70000'"),
        Arguments.of("bitbucket --listen 0.0.0.0:0", "--secret-env"),
        Arguments.of("bitbucket --listen 0 --secret-env hush", "--secret-env"),
        Arguments.of("bitbucket --secret-env PAGERDUTY_TOKEN none", "--secret-env needs --listen"),
        Arguments.of("bitbucket --events-url http://127.0.0.1:9 --listen 0", "--integration-url"),
        Arguments.of("bitbucket " + URL, "--integration-url"),
        Arguments.of("alert", "trigger, acknowledge, resolve"),
        Arguments.of("alert trigger --source h", "--summary"),
        Arguments.of("alert trigger --summary s --source h", "PAGERDUTY_ROUTING_KEY"),
        Arguments.of("alert trigger --summary s --source h --severity bad", "'bad'"),
        Arguments.of("alert trigger --summary s --source h --timestamp now", "--timestamp"),
        Arguments.of("alert trigger --summary= --source h", "summary"),
        Arguments.of("alert resolve", "--dedup-key"),
        Arguments.of("alert change --source h", "--summary"),
        Arguments.of("other", "'other'"));
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void aMistakeIsOneLineThatNamesIt(String args, String named) {
    Run run = Run.in(SET, args.split(" "));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.errors()).hasSize(1).first().asString().startsWith("error: ").contains(named);
    assertThat(run.err()).doesNotContain(FakeEvents.KEY, "hush", Run.TOKEN);
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", "short key", "short\u00e9", "short\nkey"})
  void aRoutingKeyThatIsNoneIsRefusedAndNotShown(String key) {
    Run run =
        Run.in(
            Map.of("PAGERDUTY_ROUTING_KEY", key),
            "alert",
            "resolve",
            "--dedup-key",
            "k",
            "--events-url",
            "http://127.0.0.1:9");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.errors()).singleElement().asString().doesNotContain("short", "0123");
  }

  @Test
  void anAddressForEventsWithoutAKeyIsNotTheSandbox() {
    Run run =
        Run.in(
            Map.of(), "alert", "resolve", "--dedup-key", "k", "--events-url", "http://127.0.0.1:9");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.errors())
        .singleElement()
        .asString()
        .contains("PAGERDUTY_ROUTING_KEY is not set");
  }

  @Test
  void anEmptyTokenIsNotTheSandbox() {
    Run run = Run.in(Map.of("PAGERDUTY_TOKEN", " "), "incidents", "--since", "2025-01-01");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.errors()).singleElement().asString().contains("PAGERDUTY_TOKEN is empty");
  }

  @Test
  void anAddressWithoutACredentialIsNotTheSandbox() {
    Run run =
        Run.in(Map.of(), "incidents", "--since", "2025-01-01", "--base-url", "http://127.0.0.1:9");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.errors()).singleElement().asString().contains("PAGERDUTY_TOKEN is not set");
  }

  @Test
  void anUnknownRegionIsNamed() {
    Run run =
        Run.in(
            Map.of("PAGERDUTY_TOKEN", Run.TOKEN, "PAGERDUTY_REGION", "mars"),
            "incidents",
            "--since",
            "2025-01-01");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.errors())
        .singleElement()
        .asString()
        .contains("PAGERDUTY_REGION", "mars")
        .doesNotContain(Run.TOKEN);
  }

  @Test
  void aTokenThatIsNoHeaderIsRefusedAndNotShown() {
    Run run =
        Run.in(Map.of("PAGERDUTY_TOKEN", "secret\nvalue"), "incidents", "--since", "2025-01-01");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.errors()).singleElement().asString().doesNotContain("secret");
  }

  @Test
  void whatFollowsAnUnknownOptionIsNotRepeated() {
    Run run = Run.in(SET, "incidents", "--since", "2025-01-01", "--token", "abc123");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("--token").doesNotContain("abc123");
    assertThat(Run.in(SET, "incidents", "--since", "2025-01-01", "--token=abc123").err())
        .contains("--token")
        .doesNotContain("abc123");
  }

  @Test
  void aStateFileOfOtherOptionsIsRefused() throws Exception {
    Path state = Files.writeString(folder.resolve("state"), "{\"server\":\"elsewhere\"}");

    Run run = Run.in(SET, "incidents", "--since", "2025-01-01", "--state", state.toString());

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.errors()).singleElement().asString().contains("other options");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--help",
        "incidents --help",
        "dora --help",
        "dora -h",
        "reviewer --help",
        "oncall --help",
        "bitbucket --help",
        "alert --help",
        "alert trigger --help",
        "alert acknowledge --help",
        "alert resolve --help",
        "alert change --help"
      })
  void helpIsOnStandardOutput(String args) {
    Run run = Run.in(Map.of(), args.split(" "));

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).startsWith("Usage: ").contains("--help");
    assertThat(run.lines()).allMatch(line -> line.length() <= 100);
  }
}
