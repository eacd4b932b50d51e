package io.github.pagerdutyjava.client.schedules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pagerdutyjava.client.PagerDutyClient;
import io.github.pagerdutyjava.client.model.Resource;
import io.github.pagerdutyjava.client.oncalls.OnCall;
import io.github.pagerdutyjava.sandbox.PagerDutySandbox;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Schedules of both kinds in one account. */
class SchedulesTest {

  /** A Friday noon in Berlin, whose zone the shift-based schedule has. */
  private static final Instant FRIDAY = Instant.parse("2026-03-06T11:00:00Z");

  private static final Instant FRIDAY_NIGHT = Instant.parse("2026-03-06T23:00:00Z");
  private static final Instant SATURDAY = Instant.parse("2026-03-07T09:00:00Z");

  private static PagerDutySandbox sandbox;
  private static PagerDutyClient client;
  private static LayerSchedule layered;
  private static ShiftSchedule shifting;

  @BeforeAll
  static void start() {
    sandbox = PagerDutySandbox.builder().clock(Clock.fixed(FRIDAY, ZoneOffset.UTC)).start();
    client =
        PagerDutyClient.builder().apiToken(sandbox.apiToken()).baseUrl(sandbox.restUrl()).build();
    List<Schedule> all = client.schedules().toList();
    layered = (LayerSchedule) all.get(0);
    shifting = (ShiftSchedule) all.get(all.size() - 1);
  }

  @AfterAll
  static void stop() {
    client.close();
    sandbox.close();
  }

  @Test
  void theListHasBothKindsOnceEach() {
    List<Schedule> all = client.schedules().pageSize(2).toList();

    assertThat(all).hasSize(7).extracting(Schedule::id).doesNotHaveDuplicates();
    assertThat(all).filteredOn(ShiftSchedule.class::isInstance).hasSize(1);
    assertThat(all).extracting(Schedule::name).doesNotContainNull();
    assertThat(client.schedules().total()).hasValue(7);
  }

  @Test
  void filtersSelectAmongBothKinds() {
    String team = client.teams().first().orElseThrow().id();

    assertThat(client.schedules().teamIds(team)).hasSize(2);
    assertThat(client.schedules().query("desk")).hasSize(1);
  }

  @Test
  void layersAreListedWhenTheyAreAskedFor() {
    LayerScheduleQuery alone = client.schedules().layerBased();

    assertThat(alone)
        .hasSize(6)
        .allSatisfy(schedule -> assertThat(schedule.scheduleLayers()).isEmpty());
    ScheduleLayer layer =
        alone
            .include(LayerScheduleInclude.SCHEDULE_LAYERS)
            .timeZone(ZoneId.of("America/Lima"))
            .first()
            .orElseThrow()
            .scheduleLayers()
            .get(0);
    assertThat(layer.rotationTurnLength()).isEqualTo(Duration.ofDays(7));
    assertThat(layer.users()).extracting(LayerUser::user).doesNotContainNull();
  }

  @Test
  void aRangeOfAListShowsWhoIsOnCallThenAndWhenSomebodyIsNext() {
    Shift now = client.schedules().onCall(layered.id(), FRIDAY).get(0);
    LayerSchedule schedule =
        client
            .schedules()
            .layerBased()
            .query(layered.name())
            .include(LayerScheduleInclude.FINAL_SCHEDULE)
            .range(FRIDAY, FRIDAY.plusSeconds(60))
            .nextOnCallOf(now.user().id())
            .first()
            .orElseThrow();

    assertThat(schedule.finalSchedule().renderedScheduleEntries())
        .singleElement()
        .satisfies(entry -> assertThat(entry.user().id()).isEqualTo(now.user().id()));
    assertThat(schedule.nextOncallForUser().start()).isAfter(now.end());
  }

  @Test
  void whenAUserIsNextOnCallIsAskedOfOneSchedule() {
    Shift now = client.schedules().onCall(layered.id(), FRIDAY).get(0);

    assertThat(client.schedules().layerBased().nextOnCall(layered.id(), now.user().id()))
        .hasValueSatisfying(next -> assertThat(next.start()).isAfter(now.end()));
    assertThat(client.schedules().layerBased().nextOnCall(layered.id(), "PNOBODY")).isEmpty();
  }

  @Test
  void aLayerBasedScheduleSaysInFullWhoIsOnCallInARange() {
    LayerSchedule schedule =
        client.schedules().layerBased().get(layered.id(), FRIDAY, FRIDAY.plusSeconds(1));

    assertThat(schedule.finalSchedule().renderedScheduleEntries())
        .singleElement()
        .satisfies(entry -> assertThat(Duration.between(entry.start(), entry.end())).hasDays(7));
    assertThat(client.schedules().layerBased().get(layered.id()).name()).isEqualTo(layered.name());
  }

  @Test
  void aLayerBasedScheduleIsGotByItsId() {
    Schedule schedule = client.schedules().get(layered.id());

    assertThat(schedule).isInstanceOf(LayerSchedule.class);
    assertThat(schedule.timeZone()).isEqualTo("Etc/UTC");
    assertThat(schedule.escalationPolicies()).isNotEmpty();
  }

  @Test
  void aShiftBasedScheduleIsGotByItsId() {
    ShiftSchedule schedule = (ShiftSchedule) client.schedules().get(shifting.id());

    assertThat(schedule.name()).isEqualTo(shifting.name()).isEqualTo("Front desk");
    assertThat(schedule.timeZone()).isEqualTo("Europe/Berlin");
    assertThat(schedule.rotations()).hasSize(3);
    RotationEvent event = schedule.rotations().get(0).events().get(0);
    assertThat(event.recurrence()).containsExactly("RRULE:FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR");
    assertThat(event.assignmentStrategy().members()).hasSize(2);
  }

  @Test
  void shiftsOfLayersAreWholeWhereTheyOverlapTheRange() {
    List<Shift> shifts =
        client.schedules().shifts(layered.id(), FRIDAY, FRIDAY.plus(Duration.ofDays(7)));

    assertThat(shifts)
        .hasSize(2)
        .allSatisfy(shift -> assertThat(Duration.between(shift.start(), shift.end())).hasDays(7))
        .allSatisfy(shift -> assertThat(shift.user().summary()).isNotBlank());
    assertThat(shifts.get(0).end()).isEqualTo(shifts.get(1).start());
  }

  @Test
  void shiftsOfAWeekendAreOfTwoPeopleAtOnce() {
    List<Shift> shifts =
        client.schedules().shifts(shifting.id(), FRIDAY_NIGHT, SATURDAY.plusSeconds(1));

    assertThat(shifts).hasSize(2).extracting(Shift::start).containsOnly(SATURDAY);
    assertThat(shifts).extracting(Shift::end).containsOnly(SATURDAY.plus(Duration.ofHours(6)));
    assertThat(shifts).extracting(shift -> shift.user().id()).doesNotHaveDuplicates();
  }

  @Test
  void theUserOfAShiftHasANameWhereTheScheduleTellsIt() {
    Resource user = client.schedules().onCall(shifting.id(), FRIDAY).get(0).user();

    assertThat(user.summary()).isEqualTo(client.users().get(user.id()).name());
  }

  @Test
  void timesWithoutAnybodyAreNotShifts() {
    assertThat(client.schedules().onCall(shifting.id(), FRIDAY_NIGHT)).isEmpty();
    assertThat(client.schedules().shifts(shifting.id(), FRIDAY_NIGHT, SATURDAY)).isEmpty();
    assertThat(
            client
                .schedules()
                .shifts(shifting.id(), FRIDAY.minus(Duration.ofDays(14)), FRIDAY)
                .stream()
                .filter(shift -> shift.start().toString().endsWith("T17:00:00Z")))
        .as("the evenings of every second week")
        .hasSize(5);
  }

  @Test
  void aShiftEndsBeforeTheMomentThatTheNextOneStarts() {
    Instant handover = client.schedules().onCall(layered.id(), FRIDAY).get(0).end();

    assertThat(client.schedules().onCall(layered.id(), handover))
        .singleElement()
        .satisfies(shift -> assertThat(shift.start()).isEqualTo(handover));
    assertThat(client.schedules().onCall(layered.id(), handover.minusNanos(1)))
        .singleElement()
        .satisfies(shift -> assertThat(shift.end()).isEqualTo(handover));
  }

  @Test
  void whoIsNextIsWhoseShiftBeginsNext() {
    Shift now = client.schedules().onCall(layered.id(), FRIDAY).get(0);

    assertThat(client.schedules().next(layered.id(), FRIDAY))
        .singleElement()
        .satisfies(shift -> assertThat(shift.start()).isEqualTo(now.end()));
    assertThat(client.schedules().next(shifting.id(), FRIDAY_NIGHT))
        .hasSize(2)
        .extracting(Shift::start)
        .containsOnly(SATURDAY);
    assertThat(client.schedules().next(shifting.id(), SATURDAY).get(0).start())
        .isEqualTo(SATURDAY.plus(Duration.ofDays(1)));
  }

  @Test
  void anOnCallLeadsToAScheduleOfEitherKind() {
    assertThat(client.oncalls().scheduleIds(shifting.id(), layered.id()))
        .hasSize(2)
        .extracting(OnCall::schedule)
        .allSatisfy(
            reference ->
                assertThat(client.schedules().get(reference.id()).name())
                    .isEqualTo(reference.summary()));
  }
}
