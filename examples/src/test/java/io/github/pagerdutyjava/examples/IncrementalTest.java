package io.github.pagerdutyjava.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code incidents --state} prints from one run to the next. */
class IncrementalTest {

  private static final Map<String, String> SET = Map.of("PAGERDUTY_TOKEN", Run.TOKEN);

  @TempDir Path folder;

  private FakePagerDuty pagerDuty;

  @BeforeEach
  void threeIncidents() {
    pagerDuty = new FakePagerDuty("2025-01-01T08:00:00Z");
    pagerDuty.trigger(1, "PA");
    later("2025-01-01T09:00:00Z").trigger(2, "PB");
    later("2025-01-01T10:00:00Z").trigger(3, "PA");
    later("2025-01-02T00:00:00Z");
  }

  @AfterEach
  void close() throws IOException {
    pagerDuty.close();
  }

  @Test
  void theFirstRunPrintsAllAndTheSecondNothing() {
    assertThat(numbers(run())).containsExactly(1, 2, 3);
    later("2025-01-03T00:00:00Z");
    assertThat(numbers(run())).isEmpty();
  }

  @Test
  void whatIsNewOrChangedIsPrintedOnceInOrderOfCreation() {
    run();
    later("2025-01-02T01:00:00Z").trigger(4, "PA");
    later("2025-01-02T02:00:00Z").change(1, "resolved");
    later("2025-01-02T03:00:00Z").log("PI1", "annotate_log_entry");
    later("2025-01-02T04:00:00Z").change(3, "resolved");
    later("2025-01-03T00:00:00Z");

    Run second = run();

    assertThat(numbers(second)).containsExactly(1, 3, 4);
    assertThat(second.lines().get(0)).contains("\"status\":\"DONE\"");
  }

  @Test
  void aReopenedIncidentIsPrintedAgain() {
    pagerDuty.change(2, "resolved");
    later("2025-01-02T00:00:10Z");
    run();
    later("2025-01-02T01:00:00Z").change(2, "triggered");
    later("2025-01-03T00:00:00Z");

    Run second = run();

    assertThat(numbers(second)).containsExactly(2);
    assertThat(second.out()).contains("\"status\":\"TODO\"");
  }

  @Test
  void theChangedIncidentsAreAskedForOneByOneWhereTheServerDoesNotIncludeThem() {
    pagerDuty.includesIncidents = false;
    run();
    later("2025-01-02T01:00:00Z").change(2, "resolved");
    pagerDuty.log("PGONE", "annotate_log_entry");
    later("2025-01-03T00:00:00Z");

    assertThat(numbers(run())).containsExactly(2);
    assertThat(pagerDuty.requests).anyMatch(request -> request.startsWith("/incidents/PI2"));
  }

  @Test
  void incidentsOutsideThePeriodAndOfOtherServicesAreNotPrintedWhenTheyChange() {
    String[] options = {"--since", "2025-01-01T08:30:00Z", "--service", "PA"};
    assertThat(numbers(run(options))).containsExactly(3);
    later("2025-01-02T01:00:00Z");
    pagerDuty.change(1, "resolved");
    pagerDuty.change(2, "resolved");
    pagerDuty.change(3, "resolved");
    later("2025-01-03T00:00:00Z");

    assertThat(numbers(run(options))).containsExactly(3);
  }

  @Test
  void whatChangesInTheSecondOfTheFirstAnswerIsNotLost() {
    run();
    // After that answer, but within the second that its Date header names.
    later("2025-01-02T00:00:00.900Z").change(1, "resolved");
    later("2025-01-03T00:00:00Z");

    assertThat(numbers(run())).containsExactly(1);
  }

  @Test
  void aPeriodThatIsOverStillReportsChanges() {
    String[] options = {"--since", "2025-01-01", "--until", "2025-01-01T09:30:00Z"};
    assertThat(numbers(run(options))).containsExactly(1, 2);
    later("2025-01-02T01:00:00Z").change(1, "resolved");
    pagerDuty.trigger(4, "PA");
    later("2025-01-03T00:00:00Z");

    assertThat(numbers(run(options))).containsExactly(1);
  }

  @Test
  void aRunWhoseOutputFailsIsRepeated() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("No space left on device");
          }
        };

    assertThat(Run.to(full, SET, false, arguments()).code()).isEqualTo(1);

    assertThat(state()).doesNotExist();
    assertThat(numbers(run())).containsExactly(1, 2, 3);
  }

  @Test
  void aRunThatDiesBetweenItsOutputAndItsStateIsRepeated() throws IOException {
    run();
    byte[] before = Files.readAllBytes(state());
    later("2025-01-02T01:00:00Z").change(2, "resolved");
    later("2025-01-03T00:00:00Z");
    Run killed = run();
    // As if the process had died once the output was flushed.
    Files.write(state(), before);

    assertThat(numbers(run())).isEqualTo(numbers(killed)).containsExactly(2);
  }

  @Test
  void theStateIsWrittenAfterTheOutputWasHandedOver() {
    List<Boolean> stateWasThere = new ArrayList<>();
    OutputStream watcher =
        new OutputStream() {
          @Override
          public void write(int b) {
            stateWasThere.add(Files.exists(state()));
          }
        };

    Run.to(watcher, SET, false, arguments());

    assertThat(stateWasThere).isNotEmpty().doesNotContain(true);
    assertThat(state()).exists();
  }

  @Test
  void aStateThatCannotBeWrittenIsReportedAfterTheOutput() throws IOException {
    Path locked = Files.createDirectory(folder.resolve("locked"));
    Path target = locked.resolve("state");
    Files.createDirectory(locked.resolve("state.part"));

    Run run =
        Run.in(
            SET,
            "incidents",
            "--since=2025-01-01",
            "--format=json",
            "--base-url=" + pagerDuty.url(),
            "--state=" + target);

    assertThat(run.code()).isEqualTo(1);
    assertThat(numbers(run)).containsExactly(1, 2, 3);
    assertThat(run.errors()).last().asString().startsWith("error: cannot write").contains("state");
    assertThat(target).doesNotExist();
  }

  @Test
  void aRunThatPagerDutyFailsLeavesTheStateAsItWas() throws IOException {
    run();
    byte[] before = Files.readAllBytes(state());
    pagerDuty.fail = true;

    assertThat(run().code()).isEqualTo(1);

    assertThat(state()).hasBinaryContent(before);
  }

  @Test
  void theStateHoldsNoSecret() throws IOException {
    run();

    assertThat(Files.readString(state())).doesNotContain(Run.TOKEN);
  }

  private FakePagerDuty later(String now) {
    pagerDuty.now = Instant.parse(now);
    return pagerDuty;
  }

  private Path state() {
    return folder.resolve("state");
  }

  private Run run(String... options) {
    return Run.in(SET, arguments(options));
  }

  private String[] arguments(String... options) {
    List<String> arguments = new ArrayList<>(List.of("incidents", "--format", "json"));
    arguments.addAll(List.of("--base-url", pagerDuty.url().toString()));
    arguments.addAll(List.of("--state", state().toString()));
    arguments.addAll(options.length == 0 ? List.of("--since", "2025-01-01") : List.of(options));
    return arguments.toArray(String[]::new);
  }

  private static List<Integer> numbers(Run run) {
    return run.lines().stream()
        .map(line -> Integer.valueOf(line.replaceFirst("\\{\"number\":(\\d+),.*", "$1")))
        .toList();
  }
}
