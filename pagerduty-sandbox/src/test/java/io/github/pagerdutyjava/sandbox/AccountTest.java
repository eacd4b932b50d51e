package io.github.pagerdutyjava.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The demo account is believable, whatever its seed. */
class AccountTest extends OneSandbox {

  private static History history(long seed) {
    return History.of(seed, Wire.NOW);
  }

  private static Map<Long, Long> countBy(long seed, Function<Incident, Long> key) {
    return history(seed).incidents().stream()
        .collect(Collectors.groupingBy(key, Collectors.counting()));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, -7, Long.MAX_VALUE})
  void thereAreAbout25000Incidents(long seed) {
    assertThat(history(seed).incidents()).hasSizeBetween(22_000, 28_000);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void oneDayHasMoreThan10000(long seed) {
    assertThat(countBy(seed, incident -> incident.created() / 86_400).values())
        .filteredOn(count -> count > 10_000)
        .hasSize(1);
  }

  @Test
  void oneSecondHasSeveralHundred() {
    assertThat(countBy(1, Incident::created).values()).anyMatch(count -> count >= 400);
  }

  @Test
  void mostNightsAndWeekendsAreQuiet() {
    assertThat(countBy(1, incident -> incident.created() / 86_400)).hasSizeLessThan(600);
  }

  @Test
  void numbersRiseWithCreation() {
    List<Incident> incidents = history(1).incidents();
    assertThat(incidents).isSortedAccordingTo(Comparator.comparingLong(Incident::created));
    assertThat(incidents.get(0).number()).isEqualTo(1);
    assertThat(incidents.get(incidents.size() - 1).number()).isEqualTo(incidents.size());
  }

  @Test
  void nothingHappensOutsideTheThreeYears() {
    List<Incident> incidents = history(1).incidents();
    assertThat(Instant.ofEpochSecond(incidents.get(0).created()))
        .isAfter(Wire.NOW.minus(Duration.ofDays(3 * 366)));
    assertThat(incidents)
        .allMatch(incident -> incident.lastStatusChange() < Wire.NOW.getEpochSecond());
  }

  @Test
  void theNewestArePartlyOpenAndTheOldAreNot() {
    List<Incident> incidents = history(1).incidents();
    List<Incident> newest = incidents.subList(incidents.size() - 14, incidents.size());
    assertThat(newest.stream().map(Incident::status))
        .contains(Incident.Status.TRIGGERED, Incident.Status.ACKNOWLEDGED);
    assertThat(incidents.stream().filter(i -> i.resolved() == 0).count()).isBetween(10L, 80L);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void aFewDeploymentsInAHundredFail(long seed) {
    History history = history(seed);
    TreeSet<Long> finished = new TreeSet<>();
    history.deployments().forEach(deployment -> finished.add(deployment.finished()));
    Set<Long> failed = new HashSet<>();
    history.incidents().forEach(incident -> failed.add(finished.lower(incident.created())));
    failed.remove(null);
    assertThat(failed.size() / (double) finished.size()).isBetween(0.05, 0.2);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void halfOfTheIncidentsAreRepairedInAboutAnHour(long seed) {
    List<Long> minutes =
        history(seed).incidents().stream()
            .filter(incident -> incident.resolved() > 0)
            .map(incident -> (incident.resolved() - incident.created()) / 60)
            .sorted()
            .toList();
    assertThat(minutes.get(minutes.size() / 2)).isBetween(40L, 80L);
  }

  @Test
  void theSameSeedAndClockGiveTheSameAnswers() {
    try (PagerDutySandbox twin = Wire.sandbox().start()) {
      for (String path :
          List.of("/incidents?limit=100&date_range=all", "/users", "/log_entries", "/oncalls")) {
        Wire.Reply reply = wire.get(path);
        assertThat(reply.status()).isEqualTo(200);
        assertThat(new Wire(twin).get(path).body()).isEqualTo(reply.body());
      }
    }
  }

  @Test
  void anotherSeedIsAnotherAccount() {
    try (PagerDutySandbox other = Wire.sandbox().seed(2).start()) {
      assertThat(new Wire(other).get("/incidents").body())
          .isNotEqualTo(wire.get("/incidents").body());
    }
  }

  @Test
  void monthByMonthEachIncidentIsSeenOnce() {
    List<Object> ids = new ArrayList<>();
    Instant end = Wire.NOW;
    for (Instant from = end.minus(Duration.ofDays(1110)); from.isBefore(end); ) {
      Instant to = from.plus(Duration.ofDays(30));
      collect(ids, from, to);
      from = to;
    }
    double total = (Double) wire.get("/incidents?date_range=all&total=true").json().get("total");
    assertThat(ids).doesNotHaveDuplicates().hasSize((int) total);
  }

  /** A range with more than can be paged through is halved. */
  private static void collect(List<Object> ids, Instant from, Instant to) {
    String range = "/incidents?limit=100&since=" + from + "&until=" + to;
    Map<String, Object> first = wire.get(range + "&total=true").json();
    double total = (Double) first.get("total");
    if (total > 10_000) {
      Instant middle = from.plusSeconds(Duration.between(from, to).toSeconds() / 2);
      collect(ids, from, middle);
      collect(ids, middle, to);
      return;
    }
    for (int offset = 0; offset < total; offset += 100) {
      ids.addAll(wire.get(range + "&offset=" + offset).values("incidents", "id"));
    }
  }
}
