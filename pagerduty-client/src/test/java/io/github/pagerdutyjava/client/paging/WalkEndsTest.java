package io.github.pagerdutyjava.client.paging;

import static io.github.pagerdutyjava.client.paging.Completeness.assertBounded;
import static io.github.pagerdutyjava.client.paging.Completeness.assertComplete;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pagerdutyjava.IncompleteListException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WalkEndsTest {

  private static final Instant NOW = Account.NOW;

  @ParameterizedTest(name = "the server is {0} minutes ahead of the client")
  @ValueSource(longs = {-60, 0, 60})
  void theEndIsTheServersClockAndNotTheClients(long minutes) {
    Instant serverNow =
        Instant.now().plus(Duration.ofMinutes(minutes)).truncatedTo(ChronoUnit.SECONDS);
    Instant since = serverNow.minus(Duration.ofHours(2));
    List<Stored> stored = Account.even(7_201, 1, since);
    SimulatedServer server = SimulatedServer.ofIncidents(stored, Switches.BASE, serverNow);

    List<SimulatedItem> delivered = server.query().since(since).toList();

    assertComplete(delivered, server, stored, since, serverNow.plusSeconds(1));
    assertThat(delivered).hasSize(7_201);
    assertBounded(server.requests);
  }

  @Test
  void withoutSinceAPageThatIsTheWholeListIsAllThatIsAsked() {
    List<Stored> stored = Account.even(100, 1, NOW.minus(Duration.ofDays(4_000)));
    SimulatedServer server = SimulatedServer.ofIncidents(stored, Switches.BASE, NOW);

    assertThat(server.query().toList()).hasSize(100);
    assertThat(server.requests)
        .containsExactly(
            Map.of(
                "sort_by", List.of("created_at:asc,incident_number:asc"),
                "date_range", List.of("all"),
                "limit", List.of("100"),
                "offset", List.of("0")));
  }

  @Test
  void withoutSinceTheWalkStartsAtTheFirstItemEver() {
    Instant first = NOW.minus(Duration.ofDays(1_200));
    List<Stored> stored = Account.even(20_000, 90, first);
    SimulatedServer server = SimulatedServer.ofIncidents(stored, Switches.BASE, NOW);

    List<SimulatedItem> delivered = server.query().toList();

    assertComplete(delivered, server, stored, first, NOW);
    assertThat(delivered).hasSize(20_000);
    assertBounded(server.requests);
    assertThat(server.requests.size())
        .isLessThanOrEqualTo(Completeness.budget(20_000, first, NOW, 1.03));
  }

  @Test
  void withoutSinceTheEndStillCounts() {
    Instant first = NOW.minus(Duration.ofDays(400));
    List<Stored> stored = Account.even(500, 1, first);
    SimulatedServer server = SimulatedServer.ofIncidents(stored, Switches.BASE, NOW);

    assertThat(server.query().until(first.plusSeconds(50)).toList()).hasSize(50);
    assertThat(server.query().until(first.plusSeconds(250)).toList()).hasSize(250);
  }

  @Test
  void anEndFarInTheFutureCostsNoRequestsForTheTimeUntilThen() {
    Instant first = NOW.minus(Duration.ofDays(10));
    List<Stored> stored = Account.even(150, 1, first);
    SimulatedServer server = SimulatedServer.ofIncidents(stored, Switches.BASE, NOW);

    assertThat(server.query().since(first).until(Instant.MAX).toList()).hasSize(150);
    assertThat(server.query().until(Instant.MAX).toList()).hasSize(150);
    assertThat(server.query().since(NOW.plus(Duration.ofDays(9))).until(Instant.MAX).toList())
        .isEmpty();
    assertThat(server.requests).hasSizeLessThan(8);
  }

  @Test
  void endsAreWidenedToWholeSeconds() {
    Instant second = NOW.minus(Duration.ofDays(10));
    List<Stored> stored = Account.even(100, 1, second);
    SimulatedServer server = SimulatedServer.ofIncidents(stored, Switches.BASE, NOW);

    List<SimulatedItem> delivered =
        server.query().since(second.plusMillis(10_900)).until(second.plusMillis(12_001)).toList();

    assertThat(delivered)
        .extracting(SimulatedItem::createdAt)
        .containsExactly(second.plusSeconds(10), second.plusSeconds(11), second.plusSeconds(12));
    assertThat(server.requests.get(0))
        .containsEntry("since", List.of(second.plusSeconds(9).toString()))
        .containsEntry("until", List.of(second.plusSeconds(14).toString()));
  }

  @Test
  void equalEndsAreAnEmptyListWithoutARequest() {
    SimulatedServer server = SimulatedServer.ofIncidents(List.of(), Switches.BASE, NOW);
    SimulatedQuery query = server.query().since(NOW.plusMillis(7)).until(NOW.plusMillis(7));

    assertThat(query.toList()).isEmpty();
    assertThat(query.newest(5)).isEmpty();
    assertThat(query.total()).hasValue(0);
    assertThat(server.requests).isEmpty();
  }

  @Test
  void theNewestBeforeAnEndFarInTheFutureAreThoseBeforeNow() {
    List<Stored> stored = Account.even(10, 1, NOW.minus(Duration.ofDays(2)));
    SimulatedServer server = SimulatedServer.ofIncidents(stored, Switches.BASE, NOW);

    assertThat(server.query().until(NOW.plus(Duration.ofDays(400))).newest(2))
        .extracting(SimulatedItem::number)
        .containsExactly(10L, 9L);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2126-01-01T00:00:00Z", "+1000000000-12-31T23:59:59Z"})
  void anEndFarInTheFutureCostsNoMoreThanOneThatIsNear(Instant until) {
    Instant since = NOW.minus(Duration.ofDays(200));
    List<Stored> stored = Account.even(1_000, 1, since);
    SimulatedServer server = SimulatedServer.ofIncidents(stored, Switches.BASE, NOW);

    assertThat(server.query().since(since).until(until).toList()).hasSize(1_000);
    assertThat(server.query().until(until).toList()).hasSize(1_000);
    assertThat(server.requests).hasSizeLessThanOrEqualTo(30);
  }

  @Test
  void aListWithAnEndInTheFutureGoesOnLaterWhereItWas() {
    Instant since = NOW.minus(Duration.ofDays(2));
    Instant until = NOW.plus(Duration.ofDays(1_000));
    List<Stored> stored = new ArrayList<>(Account.even(50, 1, since));
    SimulatedQuery before =
        SimulatedServer.ofIncidents(stored, Switches.BASE, NOW).query().since(since).until(until);
    Checkpoint checkpoint = before.pages().iterator().next().checkpoint().orElseThrow();

    stored.add(new Stored(51, NOW.plus(Duration.ofDays(20)).toEpochMilli()));
    SimulatedServer later =
        SimulatedServer.ofIncidents(stored, Switches.BASE, NOW.plus(Duration.ofDays(30)));

    assertThat(later.query().since(since).until(until).resume(checkpoint).toList())
        .extracting(SimulatedItem::number)
        .containsExactly(51L);
  }

  @Test
  void anAnswerWithoutADateCannotEndTheList() {
    SimulatedQuery query =
        new SimulatedQuery(
            ListState.of(
                ListOperation.<SimulatedItem>of(
                        "/simulated",
                        parameters -> new ListAnswer<>(List.of(), false, null, null, null),
                        SimulatedItem::id)
                    .byCreationTime(SimulatedItem::createdAt, SimulatedItem::number)));

    assertThatThrownBy(() -> query.since(NOW).toList())
        .isInstanceOf(IncompleteListException.class)
        .hasMessageContaining("set until");
    assertThat(query.since(NOW).until(NOW.plusSeconds(1)).toList()).isEmpty();
  }

  @Test
  void takingFiveItemsCostsOneRequest() {
    List<Stored> stored = Account.even(1_000, 1, NOW.minus(Duration.ofDays(10)));
    for (boolean bounded : List.of(true, false)) {
      SimulatedServer server = SimulatedServer.ofIncidents(stored, Switches.BASE, NOW);
      SimulatedQuery query = server.query();

      Paged<SimulatedItem> list = bounded ? query.since(NOW.minus(Duration.ofDays(11))) : query;

      assertThat(list.stream().limit(5)).hasSize(5);
      assertThat(server.requests).hasSize(1);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 7, 25, 99})
  void aSmallerPageSizeGivesTheSameList(int pageSize) {
    Instant since = NOW.minus(Duration.ofDays(10));
    List<Stored> stored = new ArrayList<>(Account.even(300, 3, since));
    Account.even(150, 150, since.plusSeconds(100))
        .forEach(item -> stored.add(new Stored(stored.size() + 1, item.millis())));
    for (Switches switches :
        List.of(
            Switches.BASE,
            Switches.BASE.withSinceExclusive().with(Switches.Ties.UNSTABLE),
            Switches.BASE.with(Switches.Shown.ROUNDED))) {
      SimulatedServer server = SimulatedServer.ofIncidents(stored, switches, NOW);

      List<SimulatedItem> delivered =
          server.query().pageSize(pageSize).since(since).until(since.plusSeconds(101)).toList();

      assertComplete(delivered, server, stored, since, since.plusSeconds(101));
    }
  }

  @Test
  void newestIsOneRequestSortedTheOtherWay() {
    List<Stored> stored = Account.even(1_000, 1, NOW.minus(Duration.ofDays(10)));
    SimulatedServer server = SimulatedServer.ofIncidents(stored, Switches.BASE, NOW);

    assertThat(server.query().newest(3))
        .extracting(SimulatedItem::number)
        .containsExactly(1_000L, 999L, 998L);
    assertThat(server.query().until(NOW.minus(Duration.ofDays(10)).plusSeconds(5)).newest(2))
        .extracting(SimulatedItem::number)
        .containsExactly(5L, 4L);
    assertThat(server.query().since(NOW.minus(Duration.ofDays(10)).plusSeconds(998)).newest(100))
        .extracting(SimulatedItem::number)
        .containsExactly(1_000L, 999L);
    assertThat(server.requests).hasSize(3);
  }

  @Test
  void totalIsPagerDutysOwnFigure() {
    Instant since = NOW.minus(Duration.ofDays(10));
    SimulatedServer server =
        SimulatedServer.ofIncidents(Account.even(1_000, 1, since), Switches.BASE, NOW);

    assertThat(server.query().total()).hasValue(1_000);
    assertThat(server.query().since(since).until(since.plusSeconds(10)).total()).hasValue(10);
    assertThat(server.query().since(since).total()).hasValue(1_000);
    assertThat(server.query().since(since.minus(Duration.ofDays(300))).total()).isEmpty();
    assertThat(server.query().since(since).until(NOW.plus(Duration.ofDays(300))).total()).isEmpty();
  }
}
