package io.github.pagerdutyjava.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pagerdutyjava.client.PagerDutyClient;
import io.github.pagerdutyjava.client.incidents.Incident;
import io.github.pagerdutyjava.client.incidents.IncidentStatus;
import io.github.pagerdutyjava.sandbox.PagerDutySandbox;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Build results from files. */
class BitbucketTest {

  @TempDir Path folder;
  private FakeEvents events;

  @BeforeEach
  void open() throws IOException {
    events = new FakeEvents();
  }

  @AfterEach
  void close() {
    events.close();
  }

  @Test
  void theBytesOfEachFileArriveAsTheyAreInOrder() throws IOException {
    byte[] first = Builds.webhook("acme/shop", "b1", "FAILED");
    byte[] second = Builds.webhook("acme/shop", "b1", "SUCCESSFUL");

    Run run = send(file("1", first), file("2", second));

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(events.arrived)
        .extracting(FakeEvents.Arrived::body)
        .containsExactly(Builds.characters(first), Builds.characters(second));
    assertThat(events.arrived)
        .allSatisfy(
            request -> {
              assertThat(request.method()).isEqualTo("POST");
              assertThat(request.path()).isEqualTo("/integration/" + FakeEvents.KEY + "/enqueue");
              assertThat(request.type()).isEqualTo("application/json");
              assertThat(request.event()).isEqualTo("repo:commit_status_updated");
            });
  }

  @Test
  void aLineForEachNamesTheBuildAndTheAnswer() throws IOException {
    Run run = send(file("1", Builds.webhook("acme/shop", "b1", "FAILED")));

    assertThat(run.out()).isEqualTo("acme/shop  b1  FAILED  202 Event processed\n");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void whatAnAnswerSaysCannotMoveTheCursor() throws IOException {
    events.answer = "{\"message\":\"a\\u001b[2Jb\\nc\"}";

    Run run = send(file("1", Builds.webhook("acme/\\u001bshop", "b1", "FAILED")));

    assertThat(run.out()).isEqualTo("acme/ shop  b1  FAILED  202 a [2Jb c\n");
  }

  @Test
  void aRefusalIsOneLineWithoutTheKeyAndEndsTheRun() throws IOException {
    String file = file("1", Builds.webhook("acme/shop", "b1", "FAILED"));
    events.status = 400;
    events.answer =
        "{\"status\":\"invalid event\",\"message\":\"Bad key %s\",\"errors\":[\"%s\"]}"
            .formatted(FakeEvents.KEY, FakeEvents.KEY);

    Run run = send(file, file);

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.errors())
        .singleElement()
        .asString()
        .startsWith("error: POST /integration/{key}/enqueue")
        .contains("400")
        .doesNotContain(FakeEvents.KEY);
    assertThat(events.arrived).hasSize(1);
  }

  @Test
  void nothingIsSentWhenOneFileIsNoBuild() throws IOException {
    String good = file("1", Builds.webhook("acme/shop", "b1", "FAILED"));
    String none = folder.resolve("none").toString();

    assertRefused(send(good, none), "there is no such file");
    assertRefused(
        send(good, file("2", "{\"repository\":{}}".getBytes(UTF_8))), "repository.full_name");
    assertRefused(send(good, file("3", "[1".getBytes(UTF_8))), "not JSON");
    assertRefused(send(good, file("4", "null".getBytes(UTF_8))), "not a build status");
    assertRefused(send(good, file("5", new byte[BuildStatus.LARGEST + 1])), "more than 524288");
    assertRefused(
        send(
            good,
            file("6", (new String(Builds.webhook("a", "b", "c"), UTF_8) + "{}").getBytes(UTF_8))),
        "not JSON");
    assertThat(events.arrived).isEmpty();
  }

  @Test
  void anotherHostTakesThePlaceOfPagerDutys() throws IOException {
    String file = file("1", Builds.webhook("acme/shop", "b1", "FAILED"));

    Run run =
        Run.in(
            Map.of(),
            "bitbucket",
            "--integration-url",
            "https://events.eu.pagerduty.com/x-ere/" + FakeEvents.KEY,
            "--events-url",
            events.url().toString(),
            file);

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(events.arrived)
        .extracting(FakeEvents.Arrived::path)
        .containsExactly("/x-ere/" + FakeEvents.KEY);
  }

  @Test
  void onTheSandboxAFailureTriggersAndASuccessResolves() throws IOException {
    try (PagerDutySandbox sandbox = PagerDutySandbox.start();
        PagerDutyClient client =
            PagerDutyClient.builder()
                .apiToken(sandbox.apiToken())
                .baseUrl(sandbox.restUrl())
                .build()) {
      URI url = sandbox.integrationUrl();
      send(url, file("1", Builds.webhook("acme/shop", "b1", "FAILED")));
      send(url, file("2", Builds.webhook("acme/shop", "b2", "FAILED")));
      send(url, file("3", Builds.webhook("acme/shop", "b3", "STOPPED")));

      send(url, file("4", Builds.webhook("acme/shop", "b1", "SUCCESSFUL")));

      assertThat(statuses(client, "acme/shop/b1")).containsExactly(IncidentStatus.RESOLVED);
      assertThat(statuses(client, "acme/shop/b2")).containsExactly(IncidentStatus.TRIGGERED);
      assertThat(statuses(client, "acme/shop/b3")).isEmpty();
    }
  }

  @Test
  void withoutAnythingTheSandboxShowsABuildThatFailsAndRecovers() {
    Run run = Run.in(Map.of(), "bitbucket");

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.errors())
        .singleElement()
        .asString()
        .startsWith("Running on the embedded sandbox")
        .contains("--integration-url");
    assertThat(run.lines()).hasSize(5);
    assertThat(run.lines().get(1)).contains("acme/web-shop", "FAILED", "202");
    assertThat(run.lines().get(4)).contains("DONE");
  }

  private static List<IncidentStatus> statuses(PagerDutyClient client, String alert) {
    return client.incidents().incidentKey(alert).stream().map(Incident::status).toList();
  }

  private void send(URI url, String file) {
    Run run = Run.in(Map.of(), "bitbucket", "--integration-url", url.toString(), file);
    assertThat(run.code()).as(run.err()).isZero();
  }

  private Run send(String... files) {
    String[] args = new String[files.length + 3];
    args[0] = "bitbucket";
    args[1] = "--integration-url";
    args[2] = events.integrationUrl();
    System.arraycopy(files, 0, args, 3, files.length);
    return Run.in(Map.of(), args);
  }

  private String file(String name, byte[] body) throws IOException {
    return Files.write(folder.resolve(name), body).toString();
  }

  private static void assertRefused(Run run, String why) {
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.errors()).singleElement().asString().startsWith("error: ").contains(why);
  }
}
