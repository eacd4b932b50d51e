package io.github.pagerdutyjava.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pagerdutyjava.client.PagerDutyClient;
import io.github.pagerdutyjava.client.schedules.LayerSchedule;
import io.github.pagerdutyjava.client.schedules.Schedule;
import io.github.pagerdutyjava.client.schedules.ShiftSchedule;
import io.github.pagerdutyjava.sandbox.PagerDutySandbox;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The program {@code oncall}. */
class OncallTest {

  private static final Map<String, String> SET = Map.of("PAGERDUTY_TOKEN", Run.TOKEN);

  @Test
  void levelsAreInOrderAndSomebodyWithoutAnEndIsAlwaysOnCall() throws IOException {
    try (FakeOnCalls pagerDuty = new FakeOnCalls()) {
      pagerDuty.user(10, "cy");
      pagerDuty.onCall(
          2, user("Bob\\u001b[2J"), "'2026-01-05T09:00:00Z'", "'2026-01-12T09:00:00Z'");

      Run run = oncall(pagerDuty, "--at", "2026-01-06", "--policy", "PABC123");

      assertThat(run.code()).as(run.err()).isZero();
      assertThat(run.lines())
          .containsExactly(
              "policy or schedule                level  on call                 from (UTC)      "
                  + "  until (UTC)",
              "Shop                                  2  Bob [2J                 2026-01-05 09:00"
                  + "  2026-01-12 09:00",
              "                                     10  cy                      –               "
                  + "  always");
      assertThat(run.errors()).containsExactly("2 shifts, 1 request");
      assertThat(URLDecoder.decode(pagerDuty.requests.get(0), StandardCharsets.UTF_8))
          .contains("escalation_policy_ids[]=PABC123", "since=2026-01-06", "until=2026-01-06");
    }
  }

  @Test
  void whatOnlyTouchesTheTimeIsNoPartOfIt() throws IOException {
    try (FakeOnCalls pagerDuty = new FakeOnCalls()) {
      pagerDuty.onCall(1, user("A"), "'2026-01-01T00:00:00Z'", "'2026-01-05T00:00:00Z'");
      pagerDuty.onCall(1, user("B"), "'2026-01-05T00:00:00Z'", "'2026-01-06T00:00:00Z'");
      pagerDuty.onCall(1, user("C"), "'2026-01-06T00:00:00Z'", "'2026-01-07T00:00:00Z'");

      assertThat(json(pagerDuty, "--at", "2026-01-05")).containsExactly("B");
      assertThat(json(pagerDuty, "--from", "2026-01-05", "--to", "2026-01-06"))
          .containsExactly("B");
      assertThat(json(pagerDuty, "--from", "2026-01-05", "--to", "2026-01-07"))
          .containsExactly("B", "C");
    }
  }

  @Test
  void jsonHasAllThatIsKnown() throws IOException {
    try (FakeOnCalls pagerDuty = new FakeOnCalls()) {
      pagerDuty.onCall(1, "{'id':'PBARE','type':'user_reference'}");

      assertThat(oncall(pagerDuty, "--format", "json").out())
          .isEqualTo(
              "{\"policy_id\":\"PABC123\",\"policy\":\"Shop\",\"level\":1,\"schedule_id\":null,"
                  + "\"schedule\":null,\"user_id\":\"PBARE\",\"user\":\"PBARE\","
                  + "\"start\":null,\"end\":null}\n");
    }
  }

  @Test
  void whatPagerDutyDoesNotForeseeIsSaid() throws IOException {
    try (FakeOnCalls pagerDuty = new FakeOnCalls()) {
      Run run = oncall(pagerDuty, "--at", "2999-01-01");

      assertThat(run.code()).as(run.err()).isZero();
      assertThat(run.errors()).hasSize(2).first().asString().contains("90 days");
      assertThat(pagerDuty.requests).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--from 2026-01-01",
        "--to 2026-01-01",
        "--from 2026-01-02 --to 2026-01-01",
        "--from 2026-01-02 --to 2026-01-02",
        "--at 2026-01-01 --from 2026-01-01 --to 2026-01-02",
        "--at tomorrow",
        "--policy https://example.com/",
        "--schedule=",
        "--schedule a/b",
        "--format csv"
      })
  void aMistakeIsOneLineThatNamesIt(String options) {
    Run run = Run.in(SET, ("oncall " + options).split(" "));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.errors())
        .singleElement()
        .asString()
        .startsWith("error: ")
        .contains(options.replaceFirst("[ =].*", ""));
  }

  static Stream<Class<? extends Schedule>> kinds() {
    return Stream.of(LayerSchedule.class, ShiftSchedule.class);
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void aScheduleOfEitherKindIsShownWithTheNamesOfItsPeople(Class<? extends Schedule> kind) {
    try (PagerDutySandbox sandbox = PagerDutySandbox.start();
        PagerDutyClient client =
            PagerDutyClient.builder()
                .apiToken(sandbox.apiToken())
                .baseUrl(sandbox.restUrl())
                .build()) {
      Schedule schedule =
          client.schedules().stream().filter(kind::isInstance).findFirst().orElseThrow();
      Instant from = Instant.now().truncatedTo(ChronoUnit.DAYS);

      Run run =
          Run.in(
              Map.of("PAGERDUTY_TOKEN", sandbox.apiToken()),
              "oncall",
              "--base-url",
              sandbox.restUrl().toString(),
              "--schedule",
              schedule.id(),
              "--from",
              from.toString(),
              "--to",
              from.plus(30, ChronoUnit.DAYS).toString(),
              "--format",
              "json");

      assertThat(run.code()).as(run.err()).isZero();
      assertThat(run.lines())
          .hasSizeGreaterThan(3)
          .allSatisfy(
              line ->
                  assertThat(line)
                      .contains("\"schedule\":\"" + schedule.name() + "\"")
                      .matches(".*\"user\":\"\\w+ \\w+\".*"));
    }
  }

  @Test
  void theSandboxShowsEverybodyNow() {
    Run run = Run.in(Map.of(), "oncall");

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).contains("always");
    assertThat(run.lines()).hasSizeGreaterThan(10).allMatch(line -> line.length() <= 100);
  }

  private static List<String> json(FakeOnCalls pagerDuty, String... options) {
    List<String> all = new ArrayList<>(List.of("--format", "json"));
    all.addAll(Arrays.asList(options));
    return oncall(pagerDuty, all.toArray(String[]::new)).lines().stream()
        .map(line -> line.replaceFirst(".*\"user\":\"(\\w+)\".*", "$1"))
        .toList();
  }

  private static Run oncall(FakeOnCalls pagerDuty, String... options) {
    List<String> args =
        new ArrayList<>(List.of("oncall", "--base-url", pagerDuty.url().toString()));
    args.addAll(Arrays.asList(options));
    return Run.in(SET, args.toArray(String[]::new));
  }

  private static String user(String name) {
    return "{'id':'P%s','type':'user_reference','summary':'%s'}"
        .formatted(name.substring(0, 1), name);
  }
}
