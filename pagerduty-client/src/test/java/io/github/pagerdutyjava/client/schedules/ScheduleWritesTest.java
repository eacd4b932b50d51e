package io.github.pagerdutyjava.client.schedules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pagerdutyjava.ApiException;
import io.github.pagerdutyjava.NotFoundException;
import io.github.pagerdutyjava.PartialUpdateException;
import io.github.pagerdutyjava.client.PagerDutyClient;
import io.github.pagerdutyjava.client.users.User;
import io.github.pagerdutyjava.sandbox.PagerDutySandbox;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Schedules that are made, changed and deleted, and who is on call by them then. */
class ScheduleWritesTest {

  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final Instant NOW = Instant.parse("2026-03-06T11:00:00Z");
  private static final Instant NEXT = NOW.plus(Duration.ofDays(1));
  private static final Duration HOUR = Duration.ofHours(1);

  private static PagerDutySandbox sandbox;
  private static PagerDutyClient client;
  private static String ada;
  private static String bob;

  @BeforeAll
  static void start() {
    sandbox = PagerDutySandbox.builder().clock(Clock.fixed(NOW, ZoneOffset.UTC)).start();
    client =
        PagerDutyClient.builder().apiToken(sandbox.apiToken()).baseUrl(sandbox.restUrl()).build();
    List<User> users = client.users().stream().limit(2).toList();
    ada = users.get(0).id();
    bob = users.get(1).id();
  }

  @AfterAll
  static void stop() {
    client.close();
    sandbox.close();
  }

  @Test
  void aLayerBasedScheduleIsMadeChangedAndDeleted() {
    String id = client.schedules().create(layers("Shop")).id();

    assertThat(onCall(id, NOW)).containsExactly(ada);
    assertThat(client.schedules().layerBased().users(id, NOW, NEXT))
        .extracting(User::id)
        .containsExactly(ada);
    assertThat(client.schedules().update(id, layers("Till")).name()).isEqualTo("Till");
    client.schedules().delete(id);
    assertThatThrownBy(() -> client.schedules().get(id)).isInstanceOf(NotFoundException.class);
  }

  @Test
  void aPreviewShowsWhoWouldBeOnCallAndKeepsNothing() {
    LayerSchedule preview =
        client.schedules().layerBased().preview(layers("Maybe"), NOW, NOW.plus(HOUR));

    assertThat(preview.finalSchedule().renderedScheduleEntries())
        .singleElement()
        .satisfies(entry -> assertThat(entry.user().id()).isEqualTo(ada));
    assertThat(client.schedules().query("Maybe")).isEmpty();
  }

  @Test
  void anOverrideTakesALayersPlaceUntilItIsDeleted() {
    String id = client.schedules().create(layers("Overridden")).id();
    LayerOverrides overrides = client.schedules().layerBased().overrides(id);

    LayerOverride made = overrides.create(NewLayerOverride.of(bob, NEXT, NEXT.plus(HOUR))).get(0);

    assertThat(onCall(id, NEXT)).containsExactly(bob);
    assertThat(overrides.between(NOW, NEXT.plus(HOUR))).hasSize(1);
    overrides.delete(made.id());
    assertThat(onCall(id, NEXT)).containsExactly(ada);
  }

  @Test
  void anOverrideThatIsRefusedDoesNotStopTheOthers() {
    String id = client.schedules().create(layers("Half overridden")).id();
    LayerOverrides overrides = client.schedules().layerBased().overrides(id);
    NewLayerOverride past =
        NewLayerOverride.of(bob, NOW.minus(HOUR.multipliedBy(2)), NOW.minus(HOUR));

    assertThatThrownBy(
            () -> overrides.create(past, NewLayerOverride.of(bob, NEXT, NEXT.plus(HOUR))))
        .isInstanceOfSatisfying(
            PartialUpdateException.class,
            e -> {
              assertThat(e.done()).hasSize(1);
              assertThat(e.failed())
                  .containsExactly(bob + " 2026-03-06T09:00:00Z/2026-03-06T10:00:00Z");
            })
        .hasCauseInstanceOf(ApiException.class);
    assertThat(onCall(id, NEXT)).containsExactly(bob);
  }

  @Test
  void aRotationPutsSomebodyOnCallOnceItHasAnEvent() {
    String id = client.schedules().create(NewShiftSchedule.of("Desk", BERLIN)).id();
    Rotations rotations = client.schedules().rotations(id);
    String rotation = rotations.create().id();

    assertThat(onCall(id, NEXT)).isEmpty();
    RotationEvent event = rotations.events(rotation).create(daily());

    assertThat(onCall(id, NEXT)).containsExactly(ada);
    assertThat(event.startTime().timeZone()).isEqualTo("Europe/Berlin");
    assertThat(rotations.get(rotation).events()).hasSize(1);
    assertThat(rotations.events(rotation)).extracting(RotationEvent::id).contains(event.id());
    rotations.events(rotation).delete(event.id());
    assertThat(onCall(id, NEXT)).isEmpty();
  }

  @Test
  void anEventIsChangedBeforeItBegins() {
    String id = client.schedules().create(NewShiftSchedule.of("Changed", BERLIN)).id();
    RotationEvents events =
        client.schedules().rotations(id).events(client.schedules().rotations(id).create().id());
    String event = events.create(daily()).id();

    events.update(
        event,
        new RotationEventUpdate()
            .assignmentStrategy(
                NewRotationStrategy.everyMember(
                    NewShiftMember.user(ada), NewShiftMember.user(bob))));

    assertThat(onCall(id, NEXT)).containsExactlyInAnyOrder(ada, bob);
    assertThat(events.get(event).name()).isEqualTo("Daily");
  }

  @Test
  void somebodyStandsInForTheMemberOfARotation() {
    String id = client.schedules().create(NewShiftSchedule.of("Stand-in", BERLIN)).id();
    String rotation = client.schedules().rotations(id).create().id();
    client.schedules().rotations(id).events(rotation).create(daily());
    ShiftOverrides overrides = client.schedules().shiftOverrides(id);

    ShiftOverride made =
        overrides
            .create(
                NewShiftOverride.ofRotation(
                    rotation,
                    NEXT,
                    NEXT.plus(HOUR),
                    NewShiftMember.user(ada),
                    NewShiftMember.user(bob)))
            .get(0);

    assertThat(onCall(id, NEXT)).containsExactly(bob);
    assertThat(overrides.between(NOW, NEXT.plus(HOUR)))
        .extracting(ShiftOverride::id)
        .contains(made.id());
    overrides.delete(made.id());
    assertThat(onCall(id, NEXT)).containsExactly(ada);
  }

  @Test
  void aCustomShiftNeedsNoRotation() {
    String id = client.schedules().create(NewShiftSchedule.of("Extra", BERLIN)).id();
    CustomShifts shifts = client.schedules().customShifts(id);

    CustomShift made =
        shifts.create(NewCustomShift.of(NEXT, NEXT.plus(HOUR), NewShiftMember.user(bob))).get(0);
    shifts.update(made.id(), new CustomShiftUpdate().endTime(NEXT.plus(HOUR.multipliedBy(2))));

    assertThat(onCall(id, NEXT.plus(HOUR))).containsExactly(bob);
    assertThat(shifts.between(NOW, NEXT.plus(HOUR))).hasSize(1);
    shifts.delete(made.id());
    assertThatThrownBy(() -> shifts.get(made.id())).isInstanceOf(NotFoundException.class);
  }

  @Test
  void aShiftBasedScheduleIsRenamedAndDeleted() {
    String id = client.schedules().create(NewShiftSchedule.of("Old", BERLIN)).id();

    assertThat(client.schedules().update(id, new ShiftScheduleUpdate().name("New")).name())
        .isEqualTo("New");
    client.schedules().delete(id);
    assertThatThrownBy(() -> client.schedules().get(id)).isInstanceOf(NotFoundException.class);
  }

  private static NewSchedule layers(String name) {
    Instant start = NOW.minus(Duration.ofDays(2));
    return NewSchedule.of(name, BERLIN, NewScheduleLayer.of(start, Duration.ofDays(7), ada, bob));
  }

  private static NewRotationEvent daily() {
    ZonedDateTime start = NEXT.atZone(BERLIN);
    NewRotationStrategy strategy = NewRotationStrategy.rotating(1, NewShiftMember.user(ada));
    return NewRotationEvent.of("Daily", start, start.plusHours(8), strategy, "RRULE:FREQ=DAILY");
  }

  private static List<String> onCall(String id, Instant at) {
    return client.schedules().onCall(id, at).stream().map(shift -> shift.user().id()).toList();
  }
}
