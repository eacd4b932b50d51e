package io.github.pagerdutyjava.examples;

import static io.github.pagerdutyjava.examples.Rows.deployment;
import static io.github.pagerdutyjava.examples.Rows.open;
import static io.github.pagerdutyjava.examples.Rows.resolved;
import static io.github.pagerdutyjava.examples.Rows.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class DoraTest {

  @Test
  void theLeadTimeIsInWholeMinutesTruncated() {
    assertThat(resolved(1, "2025-01-01T10:00:00Z", "2025-01-01T10:59:59Z").leadTimeMinutes())
        .isEqualTo(59);
  }

  @Test
  void anIncidentBelongsToTheLatestDeploymentThatFinishedBeforeIt() {
    Dora dora =
        dora(
            List.of(
                deployment("early", "2025-01-01T08:00:00Z"),
                deployment("late", "2025-01-01T09:00:00Z"),
                deployment("after", "2025-01-01T11:00:00Z")),
            open(1, "2025-01-01T10:00:00Z"));

    assertThat(linkOfFirst(dora)).isEqualTo("late");
  }

  @Test
  void aDeploymentThatFinishedInTheMomentOfCreationIsNotBeforeIt() {
    Dora dora =
        dora(
            List.of(
                deployment("before", "2025-01-01T09:59:59.999Z"),
                deployment("same", "2025-01-01T10:00:00Z")),
            open(1, "2025-01-01T10:00:00Z"));

    assertThat(linkOfFirst(dora)).isEqualTo("before");
  }

  @Test
  void anIncidentBeforeEveryDeploymentHasNoLink() {
    Dora dora =
        dora(List.of(deployment("later", "2025-01-01T11:00:00Z")), open(1, "2025-01-01T10:00:00Z"));

    assertThat(dora.outcomes().get(0).deployment()).isNull();
    assertThat(dora.deploymentsWithIncident()).isEmpty();
  }

  @Test
  void severalEntriesOfOneIdAreOneDeploymentThatFinishedAtTheLatestOfThem() {
    Dora dora =
        dora(
            List.of(
                deployment("two", "2025-01-01T08:00:00Z"),
                deployment("one", "2025-01-01T07:00:00Z"),
                deployment("one", "2025-01-01T09:00:00Z"),
                deployment("one", "2025-01-01T06:00:00Z")),
            open(1, "2025-01-01T07:30:00Z"),
            open(2, "2025-01-01T08:30:00Z"),
            open(3, "2025-01-01T09:30:00Z"));

    assertThat(dora.productionDeployments()).isEqualTo(2);
    assertThat(dora.outcomes())
        .extracting(outcome -> outcome.deployment() == null ? null : outcome.deployment().id())
        .containsExactly(null, "two", "one");
  }

  @Test
  void timeToRestoreIsOfResolvedIncidentsOnly() {
    Dora dora =
        dora(
            List.of(),
            resolved(1, "2025-01-01T10:00:00Z", "2025-01-01T10:30:00Z"),
            open(2, "2025-01-01T10:00:00Z"),
            row(3, "acknowledged", "2025-01-01T10:00:00Z", Instant.parse("2025-01-01T11:00:00Z")));

    assertThat(dora.outcomes()).extracting(Dora.Outcome::restore).containsExactly(30L, null, null);
    assertThat(dora.resolved()).isEqualTo(1);
  }

  @Test
  void recoveryIsFromTheDeploymentsFinishToTheResolution() {
    Dora dora =
        dora(
            List.of(deployment("d", "2025-01-01T09:00:00Z")),
            resolved(1, "2025-01-01T10:00:00Z", "2025-01-01T10:30:59Z"),
            open(2, "2025-01-01T10:00:00Z"),
            resolved(3, "2025-01-01T08:00:00Z", "2025-01-01T10:30:00Z"));

    assertThat(dora.outcomes()).extracting(Dora.Outcome::recovery).containsExactly(90L, null, null);
    assertThat(dora.medianRecovery()).isEqualTo(90);
    assertThat(dora.recoveryLevel()).isEqualTo(Level.HIGH);
  }

  @Test
  void theMedianOfAnEvenNumberOfValuesIsTheLowerOne() {
    assertThat(Dora.lowerMedian(List.of(40L, 10L, 30L, 20L))).isEqualTo(20);
  }

  @Test
  void theMedianOfAnOddNumberOfValuesIsTheMiddleOne() {
    assertThat(Dora.lowerMedian(List.of(30L, 10L, 20L))).isEqualTo(20);
  }

  @Test
  void openIncidentsAreNotInTheMedian() {
    assertThat(Dora.lowerMedian(Arrays.asList(null, 7L, null))).isEqualTo(7);
  }

  @Test
  void thereIsNoMedianWithoutValues() {
    Dora dora = dora(List.of(), open(1, "2025-01-01T10:00:00Z"));

    assertThat(dora.medianRestore()).isNull();
    assertThat(dora.restoreLevel()).isNull();
    assertThat(dora.medianRecovery()).isNull();
    assertThat(dora.recoveryLevel()).isNull();
  }

  @Test
  void aMedianOfExactlyOneHourIsHighAndNotElite() {
    Dora dora = dora(List.of(), resolved(1, "2025-01-01T10:00:00Z", "2025-01-01T11:00:59Z"));

    assertThat(dora.medianRestore()).isEqualTo(60);
    assertThat(dora.restoreLevel()).isEqualTo(Level.HIGH);
  }

  @Test
  void theFailureRateCountsDeploymentsAndNotIncidents() {
    Dora dora =
        dora(
            List.of(
                deployment("b", "2025-01-01T09:00:00Z"),
                deployment("a", "2025-01-01T09:30:00Z"),
                deployment("c", "2025-01-01T12:00:00Z"),
                deployment("d", "2025-01-01T13:00:00Z")),
            open(1, "2025-01-01T09:10:00Z"),
            open(2, "2025-01-01T10:00:00Z"),
            open(3, "2025-01-01T10:01:00Z"));

    assertThat(dora.deploymentsWithIncident()).containsExactly("a", "b");
    assertThat(dora.changeFailureRate()).isEqualTo(0.5);
  }

  @Test
  void aRateOfExactlyFifteenPercentIsEliteIn2021AndMediumIn2023() {
    Deployment[] deployments = new Deployment[20];
    IncidentRow[] incidents = new IncidentRow[3];
    for (int i = 0; i < deployments.length; i++) {
      deployments[i] = deployment("d" + i, "2025-01-%02dT09:00:00Z".formatted(i + 1));
    }
    for (int i = 0; i < incidents.length; i++) {
      incidents[i] = open(i, "2025-01-%02dT10:00:00Z".formatted(i + 1));
    }

    Dora dora = dora(List.of(deployments), incidents);

    assertThat(dora.changeFailureRate()).isEqualTo(0.15);
    assertThat(dora.failureLevel2021()).isEqualTo(Level.ELITE);
    assertThat(dora.failureLevel2023()).isEqualTo(Level.MEDIUM);
  }

  @Test
  void thereIsNoFailureRateWithoutDeployments() {
    Dora dora = dora(List.of(), open(1, "2025-01-01T10:00:00Z"));

    assertThat(dora.changeFailureRate()).isNull();
    assertThat(dora.failureLevel2021()).isNull();
    assertThat(dora.failureLevel2023()).isNull();
  }

  private static Dora dora(List<Deployment> deployments, IncidentRow... incidents) {
    Dora dora = new Dora(Deployments.of(deployments));
    for (IncidentRow incident : incidents) {
      dora.add(incident);
    }
    return dora;
  }

  private static String linkOfFirst(Dora dora) {
    return dora.outcomes().get(0).deployment().id();
  }
}
