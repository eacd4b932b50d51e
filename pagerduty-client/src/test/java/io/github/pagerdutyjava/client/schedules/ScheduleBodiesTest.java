package io.github.pagerdutyjava.client.schedules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is refused before it is sent, and what is filled in. */
class ScheduleBodiesTest {

  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final Instant NOON = Instant.parse("2026-03-06T12:00:00Z");
  private static final ZonedDateTime START = NOON.atZone(BERLIN);
  private static final Duration WEEK = Duration.ofDays(7);
  private static final NewShiftMember ADA = NewShiftMember.user("U1");
  private static final NewRotationStrategy EVERY = NewRotationStrategy.everyMember(ADA);

  @Test
  void theFirstTurnOfALayerBeginsWithTheLayer() {
    NewScheduleLayer layer = NewScheduleLayer.of(NOON, WEEK, "U1");

    assertThat(layer.fields())
        .containsEntry("start", NOON)
        .containsEntry("rotation_virtual_start", NOON)
        .containsEntry("rotation_turn_length_seconds", 604800L);
    assertThat(layer.clearEnd().fields()).containsEntry("end", null);
  }

  @Test
  void mondayIsTheFirstDayOfAWeeklyRestriction() {
    NewRestriction weekly =
        NewRestriction.weekly(DayOfWeek.MONDAY, LocalTime.of(8, 0), Duration.ofHours(9));

    assertThat(weekly.fields())
        .containsEntry("type", "weekly_restriction")
        .containsEntry("start_day_of_week", 1)
        .containsEntry("duration_seconds", 32400L);
  }

  @Test
  void aLayerHasSomebodyAndTurnsOfWholeSeconds() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NewScheduleLayer.of(NOON, WEEK))
        .withMessage("userIds: at least one is needed");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NewScheduleLayer.of(NOON, Duration.ZERO, "U1"))
        .withMessage("turnLength: must be whole seconds, at least 1, is PT0S");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NewScheduleLayer.of(NOON, Duration.ofMillis(1500), "U1"))
        .withMessage("turnLength: must be whole seconds, at least 1, is PT1.5S");
  }

  @Test
  void aRestrictionBeginsAtAWholeSecond() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NewRestriction.daily(LocalTime.of(8, 0, 0, 1), Duration.ofHours(9)))
        .withMessage("start: must be whole seconds, is 08:00:00.000000001");
  }

  @ParameterizedTest
  @ValueSource(strings = {"+01:00", "UTC+01:00", "GMT+01:00", "UT-01:00"})
  void aScheduleIsInAPlaceAndNotAtAnOffset(String zone) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NewSchedule.of("Shop", ZoneId.of(zone)))
        .withMessage("timeZone: must have a name such as Europe/Berlin, is " + zone);
    assertThat(NewShiftSchedule.of("Shop", ZoneId.of("Etc/GMT-1")).fields())
        .containsEntry("time_zone", "Etc/GMT-1");
    assertThat(NewShiftSchedule.of("Shop", ZoneOffset.UTC).fields())
        .containsEntry("time_zone", "Etc/UTC");
  }

  @Test
  void whatIsToCoverTimeEndsAfterItsStart() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NewLayerOverride.of("U1", NOON, NOON))
        .withMessage("end: 2026-03-06T12:00:00Z is not after start 2026-03-06T12:00:00Z");
    assertThatIllegalArgumentException().isThrownBy(() -> NewCustomShift.of(NOON, NOON, ADA));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NewShiftOverride.ofRotation("R1", NOON, NOON.minusSeconds(1), ADA, ADA));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NewRotationEvent.of("Weekly", START, START, EVERY, "RRULE:FREQ=DAILY"));
  }

  @Test
  void anEventCountsFromItsFirstStartOnAndKeepsItsZone() {
    NewRotationEvent event =
        NewRotationEvent.of("Weekly", START, START.plusWeeks(1), EVERY, "RRULE:FREQ=WEEKLY");

    assertThat(event.fields())
        .containsEntry("effective_since", NOON)
        .containsEntry(
            "start_time",
            Map.of("date_time", "2026-03-06T13:00:00+01:00", "time_zone", "Europe/Berlin"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "EXDATE:20260306T120000Z", "RRULE:FREQ=DAILY RRULE:FREQ=WEEKLY"})
  void anEventHasExactlyOneRule(String rules) {
    String[] recurrence =
        Arrays.stream(rules.split(" ")).filter(rule -> !rule.isEmpty()).toArray(String[]::new);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RotationEventUpdate().recurrence(recurrence))
        .withMessageStartingWith("recurrence: needs exactly one RRULE, has ");
  }

  @Test
  void aStrategyHasOneToTwentyMembers() {
    NewShiftMember[] many = new NewShiftMember[21];
    Arrays.fill(many, ADA);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> NewRotationStrategy.everyMember(many))
        .withMessage("members: 1 to 20, not 21");
    assertThatIllegalArgumentException().isThrownBy(NewRotationStrategy::everyMember);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NewRotationStrategy.rotating(0, ADA))
        .withMessage("shiftsPerMember: must be at least 1, is 0");
  }

  @Test
  void anOverrideIsOfARotationOrOfACustomShiftAndNeverOfBoth() {
    NewShiftMember nobody = NewShiftMember.nobody();
    Instant end = NOON.plusSeconds(1);

    assertThat(NewShiftOverride.ofRotation("R1", NOON, end, ADA, nobody).fields())
        .containsEntry("rotation_id", "R1")
        .doesNotContainKey("custom_shift_id");
    assertThat(NewShiftOverride.ofCustomShift("C1", NOON, end, ADA, nobody).fields())
        .containsEntry("custom_shift_id", "C1")
        .doesNotContainKey("rotation_id");
  }

  @Test
  void whatIsMissingIsNamed() {
    assertThatThrownBy(() -> NewShiftOverride.ofRotation("R1", NOON, null, ADA, ADA))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("end");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NewShiftMember.user(" "))
        .withMessage("userId: must not be blank");
  }
}
