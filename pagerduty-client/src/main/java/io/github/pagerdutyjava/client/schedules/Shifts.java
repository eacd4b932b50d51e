package io.github.pagerdutyjava.client.schedules;

import static java.util.Objects.requireNonNullElse;

import io.github.pagerdutyjava.client.model.Reference;
import io.github.pagerdutyjava.client.model.Resource;
import io.github.pagerdutyjava.client.paging.Parameters;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The shifts of a schedule that overlap a range of time, in full, however its kind shows them.
 *
 * @param since the start of the range
 * @param until the end of the range, which is no longer part of it
 */
record Shifts(Instant since, Instant until) {

  /** Returns the range of the one second that holds this moment. */
  static Shifts at(Instant moment) {
    Instant second = moment.truncatedTo(ChronoUnit.SECONDS);
    return new Shifts(second, second.plusSeconds(1));
  }

  /** Returns what to ask of a schedule, in whole seconds. */
  Parameters ask() {
    Instant end = until.truncatedTo(ChronoUnit.SECONDS);
    return Parameters.none()
        .with("since", since.truncatedTo(ChronoUnit.SECONDS))
        .with("until", end.isBefore(until) ? end.plusSeconds(1) : end)
        .with("overflow", true);
  }

  List<Shift> of(LayerSchedule schedule) {
    List<Shift> shifts = new ArrayList<>();
    SubSchedule whole = schedule.finalSchedule();
    for (ScheduleEntry entry :
        whole == null ? List.<ScheduleEntry>of() : whole.renderedScheduleEntries()) {
      Resource user = entry.user();
      if (user != null) {
        shifts.add(shift(entry.start(), entry.end(), user));
      }
    }
    return inRange(shifts);
  }

  /** A shift of nobody is a gap. */
  List<Shift> of(ShiftSchedule schedule) {
    List<Shift> shifts = new ArrayList<>();
    FinalSchedule whole = schedule.finalSchedule();
    for (ComputedShift computed :
        whole == null ? List.<ComputedShift>of() : whole.computedShiftAssignments()) {
      ShiftMember member = computed.member();
      if (member != null && member.userId() != null) {
        Resource user = user(schedule, member.userId());
        shifts.add(shift(computed.startTime(), computed.endTime(), user));
      }
    }
    return inRange(shifts);
  }

  private Shift shift(@Nullable Instant start, @Nullable Instant end, Resource user) {
    return new Shift(requireNonNullElse(start, since), requireNonNullElse(end, until), user);
  }

  private static Resource user(ShiftSchedule schedule, String id) {
    return schedule.users().stream()
        .filter(user -> user.id().equals(id))
        .findFirst()
        .orElseGet(() -> new Reference(id, "user_reference", null, null, null, Map.of()));
  }

  private List<Shift> inRange(List<Shift> shifts) {
    return shifts.stream()
        .filter(shift -> shift.start().isBefore(until) && shift.end().isAfter(since))
        .sorted(Comparator.comparing(Shift::start))
        .toList();
  }
}
