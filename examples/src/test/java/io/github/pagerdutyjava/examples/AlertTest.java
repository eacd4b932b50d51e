package io.github.pagerdutyjava.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pagerdutyjava.client.PagerDutyClient;
import io.github.pagerdutyjava.client.changeevents.ChangeEvent;
import io.github.pagerdutyjava.client.incidents.Incident;
import io.github.pagerdutyjava.client.incidents.IncidentStatus;
import io.github.pagerdutyjava.sandbox.PagerDutySandbox;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** From the shell to a page and back. */
class AlertTest {

  @Test
  void triggerPrintsTheKeyAndShowsTheIncidentOfTheSandbox() {
    Run run =
        Run.in(
            Map.of(),
            "alert",
            "trigger",
            "--summary",
            "Disk full",
            "--source",
            "db-3",
            "--dedup-key",
            "db-3/disk");

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.lines()).hasSize(3).first().isEqualTo("db-3/disk");
    assertThat(run.lines().get(2)).contains("TODO", "Disk full");
    assertThat(run.errors()).singleElement().asString().contains("PAGERDUTY_ROUTING_KEY");
  }

  @Test
  void acknowledgeAndResolveShowWhatBecomesOfAnAlert() {
    Run acknowledged = Run.in(Map.of(), "alert", "acknowledge", "--dedup-key", "k");
    Run resolved = Run.in(Map.of(), "alert", "resolve", "--dedup-key", "k");

    assertThat(acknowledged.lines()).hasSize(3).first().isEqualTo("k");
    assertThat(acknowledged.lines().get(2)).contains("IN_PROGRESS");
    assertThat(resolved.lines().get(2)).contains("DONE");
    assertThat(resolved.errors()).hasSize(2).last().asString().contains("triggered first");
  }

  @Test
  void changeShowsTheChangeOfTheSandbox() {
    Run run = Run.in(Map.of(), "alert", "change", "--summary", "Deployed shop 7", "--source", "ci");

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.lines()).hasSize(2);
    assertThat(run.lines().get(1)).contains("ci", "Deployed shop 7");
  }

  @Test
  void anAlertGoesThereAndBack() {
    try (PagerDutySandbox sandbox = PagerDutySandbox.start();
        PagerDutyClient client = client(sandbox)) {
      String key =
          run(sandbox, "trigger", "--summary", "Disk full", "--source", "db-3").out().strip();
      assertThat(statuses(client, key)).containsExactly(IncidentStatus.TRIGGERED);

      assertThat(run(sandbox, "acknowledge", "--dedup-key", key).out()).isEqualTo(key + "\n");
      assertThat(statuses(client, key)).containsExactly(IncidentStatus.ACKNOWLEDGED);

      assertThat(run(sandbox, "resolve", "--dedup-key", key).out()).isEqualTo(key + "\n");
      assertThat(statuses(client, key)).containsExactly(IncidentStatus.RESOLVED);
    }
  }

  @Test
  void aChangeIsListed() {
    try (PagerDutySandbox sandbox = PagerDutySandbox.start();
        PagerDutyClient client = client(sandbox)) {
      run(
          sandbox,
          "change",
          "--summary",
          "Deployed shop 7",
          "--source",
          "ci",
          "--detail",
          "n=7",
          "--link",
          "https://ci.example.com/7");

      ChangeEvent change = client.changeEvents().newest(1).get(0);
      assertThat(change.summary()).isEqualTo("Deployed shop 7");
      assertThat(change.source()).isEqualTo("ci");
      assertThat(change.customDetails()).isEqualTo(Map.of("n", "7"));
      assertThat(change.links()).hasSize(1);
    }
  }

  @Test
  void everyOptionIsInTheEvent() throws IOException {
    try (FakeEvents events = new FakeEvents()) {
      events.answer =
          "{\"status\":\"success\",\"message\":\"Event processed\",\"dedup_key\":\"k\"}";

      Run run =
          run(
              events,
              "trigger",
              "--summary",
              "S",
              "--source",
              "h",
              "--severity",
              "critical",
              "--dedup-key",
              "k",
              "--component",
              "C",
              "--group",
              "G",
              "--class",
              "L",
              "--timestamp",
              "2026-01-02T03:04:05Z",
              "--detail",
              "a=b=c",
              "--detail",
              "d=1",
              "--link",
              "https://x.example.com",
              "--client",
              "nagios",
              "--client-url",
              "https://n.example.com");

      assertThat(run.code()).as(run.err()).isZero();
      assertThat(run.out()).isEqualTo("k\n");
      assertThat(run.err()).isEmpty();
      assertThat(events.bodies())
          .singleElement()
          .asString()
          .contains(
              "\"event_action\":\"trigger\"",
              "\"dedup_key\":\"k\"",
              "\"summary\":\"S\"",
              "\"source\":\"h\"",
              "\"severity\":\"critical\"",
              "\"timestamp\":\"2026-01-02T03:04:05Z\"",
              "\"component\":\"C\"",
              "\"group\":\"G\"",
              "\"class\":\"L\"",
              "\"custom_details\":{\"a\":\"b=c\",\"d\":\"1\"}",
              "\"links\":[{\"href\":\"https://x.example.com\"",
              "\"client\":\"nagios\"",
              "\"client_url\":\"https://n.example.com\"");
    }
  }

  @Test
  void aRefusalIsOneLineWithoutTheKey() throws IOException {
    try (FakeEvents events = new FakeEvents()) {
      events.status = 400;
      events.answer =
          "{\"status\":\"invalid event\",\"message\":\"Event object is invalid\",\"errors\":[\"%s\"]}"
              .formatted(FakeEvents.KEY);

      Run run = run(events, "resolve", "--dedup-key", "k");

      assertThat(run.code()).isEqualTo(1);
      assertThat(run.out()).isEmpty();
      assertThat(run.errors())
          .singleElement()
          .asString()
          .startsWith("error: POST /v2/enqueue")
          .contains("400")
          .doesNotContain(FakeEvents.KEY);
    }
  }

  @Test
  void whatIsTooLongIsRefusedBeforeItIsSentOrCut() throws IOException {
    try (FakeEvents events = new FakeEvents()) {
      String summary = "x".repeat(1025);

      Run refused = run(events, "trigger", "--summary", summary, "--source", "h");
      assertThat(refused.code()).isEqualTo(2);
      assertThat(refused.errors()).singleElement().asString().contains("summary", "1025", "1024");
      assertThat(events.arrived).isEmpty();

      Run cut = run(events, "trigger", "--summary", summary, "--source", "h", "--truncate");
      assertThat(cut.code()).as(cut.err()).isZero();
      assertThat(events.arrived).hasSize(1);
    }
  }

  private static Run run(PagerDutySandbox sandbox, String... args) {
    Run run = run(sandbox.routingKey(), sandbox.eventsUrl().toString(), args);
    assertThat(run.code()).as(run.err()).isZero();
    return run;
  }

  private static Run run(FakeEvents events, String... args) {
    return run(FakeEvents.KEY, events.url().toString(), args);
  }

  private static Run run(String key, String url, String... args) {
    List<String> all = new ArrayList<>(List.of("alert"));
    all.addAll(Arrays.asList(args));
    all.addAll(List.of("--events-url", url));
    return Run.in(Map.of("PAGERDUTY_ROUTING_KEY", key), all.toArray(String[]::new));
  }

  private static PagerDutyClient client(PagerDutySandbox sandbox) {
    return PagerDutyClient.builder()
        .apiToken(sandbox.apiToken())
        .baseUrl(sandbox.restUrl())
        .build();
  }

  private static List<IncidentStatus> statuses(PagerDutyClient client, String key) {
    return client.incidents().incidentKey(key).stream().map(Incident::status).toList();
  }
}
