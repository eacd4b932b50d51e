package io.github.pagerdutyjava.client.conformance;

import static io.github.pagerdutyjava.client.conformance.Operation.action;
import static io.github.pagerdutyjava.client.conformance.Operation.operation;

import io.github.pagerdutyjava.client.PagerDutyClient;
import io.github.pagerdutyjava.client.schedules.CustomShiftUpdate;
import io.github.pagerdutyjava.client.schedules.CustomShifts;
import io.github.pagerdutyjava.client.schedules.NewCustomShift;
import io.github.pagerdutyjava.client.schedules.NewRotationEvent;
import io.github.pagerdutyjava.client.schedules.NewRotationStrategy;
import io.github.pagerdutyjava.client.schedules.NewShiftMember;
import io.github.pagerdutyjava.client.schedules.NewShiftOverride;
import io.github.pagerdutyjava.client.schedules.NewShiftSchedule;
import io.github.pagerdutyjava.client.schedules.RotationEventUpdate;
import io.github.pagerdutyjava.client.schedules.RotationEvents;
import io.github.pagerdutyjava.client.schedules.Rotations;
import io.github.pagerdutyjava.client.schedules.ShiftOverrideUpdate;
import io.github.pagerdutyjava.client.schedules.ShiftOverrides;
import io.github.pagerdutyjava.client.schedules.ShiftScheduleUpdate;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;

/** The operations of shift-based schedules alone. */
final class ShiftScheduleOperations {

  private static final ZoneId LIMA = ZoneId.of("America/Lima");
  private static final Instant SINCE = Instant.parse("2026-01-01T00:00:00Z");
  private static final Instant UNTIL = Instant.parse("2026-01-04T00:00:00Z");
  private static final ZonedDateTime START = SINCE.atZone(LIMA);
  private static final ZonedDateTime END = UNTIL.atZone(LIMA);
  private static final NewShiftMember ADA = NewShiftMember.user("U1");
  private static final NewShiftMember NOBODY = NewShiftMember.nobody();
  private static final String[] RECURRENCE = {"RRULE:FREQ=WEEKLY", "EXDATE:20260108T000000Z"};

  private static final List<Operation> SCHEDULES =
      List.of(
          operation(
              "listSchedulesV3", client -> client.schedules().query("shop").teamIds("T1", "T2")),
          operation(
              "createScheduleV3",
              client ->
                  client
                      .schedules()
                      .create(
                          NewShiftSchedule.of("Shop", LIMA)
                              .description("Whom to call")
                              .teamIds("T1", "T2"))),
          operation(
              "updateScheduleV3",
              client ->
                  client
                      .schedules()
                      .update(
                          "P1",
                          new ShiftScheduleUpdate()
                              .name("Shop")
                              .timeZone(LIMA)
                              .description("Whom to call"))));

  private static final List<Operation> ROTATIONS =
      List.of(
          operation("listRotations", ShiftScheduleOperations::rotations),
          operation("getRotation", client -> rotations(client).get("R1", SINCE, UNTIL))
              .and(client -> rotations(client).get("R1")),
          operation("createRotation", client -> rotations(client).create()),
          action("deleteRotation", client -> rotations(client).delete("R1")),
          operation("listEvents", ShiftScheduleOperations::events),
          operation("getEvent", client -> events(client).get("E1", SINCE, UNTIL))
              .and(client -> events(client).get("E1")),
          operation(
                  "createEvent",
                  client -> events(client).create(event(NewRotationStrategy.rotating(2, ADA))))
              .alsoSends(
                  client ->
                      events(client).create(event(NewRotationStrategy.everyMember(ADA, NOBODY)))),
          operation("updateEvent", client -> events(client).update("E1", eventUpdate()))
              .alsoSends(
                  client ->
                      events(client).update("E1", new RotationEventUpdate().clearEffectiveUntil())),
          action("deleteEvent", client -> events(client).delete("E1")));

  private static final List<Operation> SHIFTS =
      List.of(
          operation("listCustomShifts", client -> customShifts(client).between(SINCE, UNTIL)),
          operation("getCustomShift", client -> customShifts(client).get("C1")),
          operation(
              "createCustomShifts",
              client ->
                  customShifts(client)
                      .create(
                          NewCustomShift.of(SINCE, UNTIL, ADA),
                          NewCustomShift.of(SINCE, UNTIL, NOBODY))),
          operation(
              "updateCustomShift",
              client ->
                  customShifts(client)
                      .update(
                          "C1",
                          new CustomShiftUpdate().startTime(SINCE).endTime(UNTIL).member(ADA))),
          action("deleteCustomShift", client -> customShifts(client).delete("C1")));

  private static final List<Operation> OVERRIDES =
      List.of(
          operation("listOverrides", client -> overrides(client).between(SINCE, UNTIL)),
          operation("getOverride", client -> overrides(client).get("O1")),
          operation(
              "createOverrides",
              client ->
                  overrides(client)
                      .create(
                          NewShiftOverride.ofRotation("R1", SINCE, UNTIL, ADA, NOBODY),
                          NewShiftOverride.ofCustomShift("C1", SINCE, UNTIL, NOBODY, ADA))),
          operation(
              "updateOverride",
              client ->
                  overrides(client)
                      .update(
                          "O1",
                          new ShiftOverrideUpdate()
                              .startTime(SINCE)
                              .endTime(UNTIL)
                              .overridingMember(ADA))),
          action("deleteOverride", client -> overrides(client).delete("O1")));

  static final List<Operation> ALL =
      Stream.of(SCHEDULES, ROTATIONS, SHIFTS, OVERRIDES).flatMap(List::stream).toList();

  private static Rotations rotations(PagerDutyClient client) {
    return client.schedules().rotations("P1");
  }

  private static RotationEvents events(PagerDutyClient client) {
    return rotations(client).events("R1");
  }

  private static CustomShifts customShifts(PagerDutyClient client) {
    return client.schedules().customShifts("P1");
  }

  private static ShiftOverrides overrides(PagerDutyClient client) {
    return client.schedules().shiftOverrides("P1");
  }

  private static NewRotationEvent event(NewRotationStrategy strategy) {
    return NewRotationEvent.of("Weekly", START, END, strategy, RECURRENCE)
        .effectiveSince(SINCE)
        .effectiveUntil(UNTIL);
  }

  private static RotationEventUpdate eventUpdate() {
    return new RotationEventUpdate()
        .name("Weekly")
        .startTime(START)
        .endTime(END)
        .effectiveSince(SINCE)
        .effectiveUntil(UNTIL)
        .recurrence(RECURRENCE)
        .assignmentStrategy(NewRotationStrategy.rotating(2, ADA, NOBODY));
  }

  private ShiftScheduleOperations() {}
}
