package io.github.pagerdutyjava.examples.recipes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pagerdutyjava.PagerDutyHttp;
import io.github.pagerdutyjava.client.PagerDutyClient;
import io.github.pagerdutyjava.client.incidents.Incident;
import io.github.pagerdutyjava.sandbox.PagerDutySandbox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecipesTest {

  private static PagerDutySandbox sandbox;
  private static PagerDutyClient client;

  @TempDir Path folder;

  @BeforeAll
  static void open() {
    sandbox = PagerDutySandbox.start();
    client =
        PagerDutyClient.builder().apiToken(sandbox.apiToken()).baseUrl(sandbox.restUrl()).build();
  }

  @AfterAll
  static void close() {
    client.close();
    sandbox.close();
  }

  @Test
  void errorsAreToldApart() {
    Incident incident = client.incidents().newest(1).get(0);

    assertThat(HandlingErrors.titleOf(client, incident.id())).isEqualTo(incident.title());
    assertThat(HandlingErrors.titleOf(client, "PNONE")).isEqualTo("There is no incident PNONE");
    try (PagerDutyClient stranger =
        PagerDutyClient.builder().apiToken("wrong").baseUrl(sandbox.restUrl()).build()) {
      assertThat(HandlingErrors.titleOf(stranger, incident.id())).startsWith("PagerDuty says 401");
    }
  }

  @Test
  void manyCallsGoAtOnce() throws Exception {
    List<String> ids = client.incidents().newest(10).stream().map(Incident::id).toList();
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      assertThat(VirtualThreads.get(client, ids, threads))
          .extracting(Incident::id)
          .containsExactlyElementsOf(ids);
    } finally {
      threads.shutdown();
    }
  }

  @Test
  void everyRequestIsTraced() {
    List<String> traces = new CopyOnWriteArrayList<>();
    try (PagerDutyHttp http = CustomOkHttp.traced(traces::add);
        PagerDutyClient traced =
            PagerDutyClient.builder()
                .apiToken(sandbox.apiToken())
                .baseUrl(sandbox.restUrl())
                .http(http)
                .build()) {
      traced.incidents().newest(1);
    }
    assertThat(traces).singleElement().asString().matches("GET /incidents → 200 in \\d+ ms");
  }

  @Test
  void fixturesComeFromJson() {
    assertThat(FixturesInTests.isOpen(FixturesInTests.resolvedIncident())).isFalse();
    assertThat(FixturesInTests.resolvedIncident().resolvedAt()).isNull();
  }

  @Test
  void clientsOfTheEuAreMadeWithoutSendingAnything() {
    EuRegion.client("token").close();
    EuRegion.client("token", "eu").close();
  }

  @Test
  void accountsShareATransport() {
    assertThat(
            SharedTransport.services(
                sandbox.restUrl(), List.of(sandbox.apiToken(), sandbox.apiToken())))
        .isEqualTo(24);
  }

  @Test
  void rawCallsReachWhatHasNoMethod() {
    String id = client.services().stream().findFirst().orElseThrow().id();

    assertThat(RawCalls.policyNames(client)).isNotEmpty().isSorted();
    assertThat(RawCalls.service(client, id).toString()).contains(id);
  }

  @Test
  void aWalkThatDiedGoesOn() throws IOException {
    Instant since = Instant.now().truncatedTo(ChronoUnit.DAYS).minus(60, ChronoUnit.DAYS);
    Path file = folder.resolve("checkpoint");
    List<String> seen = new ArrayList<>();
    assertThatThrownBy(() -> ResumingWalk.run(client, since, file, page -> dying(file, page, seen)))
        .hasMessage("The power fails");

    ResumingWalk.run(
        client, since, file, page -> page.forEach(incident -> seen.add(incident.id())));

    assertThat(seen)
        .containsExactlyElementsOf(
            client.incidents().since(since).stream().map(Incident::id).toList());
  }

  private static void dying(Path file, List<Incident> page, List<String> seen) {
    if (Files.exists(file)) {
      throw new IllegalStateException("The power fails");
    }
    page.forEach(incident -> seen.add(incident.id()));
  }
}
