package io.github.pagerdutyjava.client.schedules;

import static java.util.Objects.requireNonNull;

import io.github.pagerdutyjava.Internal;
import io.github.pagerdutyjava.client.audit.AuditRecordQuery;
import io.github.pagerdutyjava.client.paging.Connection;
import io.github.pagerdutyjava.client.paging.ListAnswer;
import io.github.pagerdutyjava.client.paging.ListOperation;
import io.github.pagerdutyjava.client.paging.ListState;
import io.github.pagerdutyjava.client.paging.Moments;
import io.github.pagerdutyjava.client.paging.Parameters;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * The schedules of the account, layer-based and shift-based ones alike: {@code GET /schedules} and
 * then {@code GET /v3/schedules}, OAuth scope {@code schedules.read}; of {@code /v3} PagerDuty
 * documents none.
 *
 * <pre>{@code
 * for (Shift shift : client.schedules().onCall("PI7DH85", Instant.now())) {
 *   System.out.println(shift.user().summary() + " until " + shift.end());
 * }
 * }</pre>
 *
 * <p>The list has each schedule once, and is complete up to the 10,000 of each kind that PagerDuty
 * pages through; beyond, it throws an {@link io.github.pagerdutyjava.IncompleteListException}. If
 * the credentials may not use {@code /v3}, it throws a {@link
 * io.github.pagerdutyjava.PermissionException} after the layer-based schedules, rather than seem
 * complete; {@link #layerBased()} lists those alone. What asks for one schedule works for
 * layer-based ones even then.
 */
public final class Schedules extends ScheduleQuery {

  /** How far ahead it is looked for the next shift. */
  private static final Duration AHEAD = Duration.ofDays(60);

  private final Connection connection;
  private final SchedulesApi api;

  @Internal
  public Schedules(Connection connection) {
    super(ListState.of(layerFirst(connection.api(SchedulesApi.class))));
    this.connection = connection;
    this.api = connection.api(SchedulesApi.class);
  }

  /** A schedule that is upgraded meanwhile goes to the second list, so that it is not missed. */
  private static ListOperation<Schedule> layerFirst(SchedulesApi api) {
    ListOperation<Schedule> shiftBased =
        ListOperation.of(
            "/v3/schedules", query -> ListAnswer.of(api.shiftBased(query)), Schedule::id);
    return ListOperation.<Schedule>of(
            "/schedules", query -> ListAnswer.of(api.layerBased(query)), Schedule::id)
        .followedBy(shiftBased);
  }

  /**
   * Returns the layer-based schedules alone, and what only these have: {@code GET /schedules},
   * OAuth scope {@code schedules.read}.
   */
  public LayerSchedules layerBased() {
    return new LayerSchedules(api, connection.api(LayerOverridesApi.class));
  }

  /**
   * Returns one schedule of either kind: {@code GET /v3/schedules/{id}}, and if PagerDuty does not
   * show it there, {@code GET /schedules/{id}}, OAuth scope {@code schedules.read}.
   *
   * @throws io.github.pagerdutyjava.NotFoundException if there is none
   * @throws io.github.pagerdutyjava.PermissionException if the credentials may not use {@code /v3}
   *     and it is not layer-based
   * @throws IllegalArgumentException if {@code id} cannot be one
   */
  public Schedule get(String id) {
    requireNonNull(id, "id");
    return EitherKind.<Schedule>of(
        () -> api.shiftBased(id, Parameters.none()), () -> api.layerBased(id, Parameters.none()));
  }

  /**
   * Creates a layer-based schedule and returns it: {@code POST /schedules}, OAuth scope {@code
   * schedules.write}.
   */
  public LayerSchedule create(NewSchedule schedule) {
    return api.create(requireNonNull(schedule, "schedule"));
  }

  /**
   * Creates a shift-based schedule, still without rotations, and returns it: {@code POST
   * /v3/schedules}.
   */
  public ShiftSchedule create(NewShiftSchedule schedule) {
    return api.create(requireNonNull(schedule, "schedule"));
  }

  /**
   * Makes a layer-based schedule be like this and returns it: {@code PUT /schedules/{id}}, OAuth
   * scope {@code schedules.write}. All of its layers must be given, those that are there with their
   * ids; a layer cannot be removed, but it can end.
   *
   * @throws io.github.pagerdutyjava.NotFoundException if there is none
   */
  public LayerSchedule update(String id, NewSchedule schedule) {
    return api.update(requireNonNull(id, "id"), requireNonNull(schedule, "schedule"));
  }

  /**
   * Changes a shift-based schedule and returns it: {@code PUT /v3/schedules/{id}}.
   *
   * @throws io.github.pagerdutyjava.NotFoundException if there is none
   */
  public ShiftSchedule update(String id, ShiftScheduleUpdate update) {
    return api.update(requireNonNull(id, "id"), requireNonNull(update, "update"));
  }

  /**
   * Deletes a schedule, which no escalation policy may use, after {@linkplain #get asking} of which
   * kind it is: {@code DELETE /v3/schedules/{id}} or {@code DELETE /schedules/{id}}, OAuth scopes
   * {@code schedules.read} and {@code schedules.write}.
   *
   * @throws io.github.pagerdutyjava.NotFoundException if there is none
   */
  public void delete(String id) {
    delete(get(id));
  }

  /**
   * Deletes a schedule, which no escalation policy may use: {@code DELETE /v3/schedules/{id}} or
   * {@code DELETE /schedules/{id}}, OAuth scope {@code schedules.write}.
   *
   * @throws io.github.pagerdutyjava.NotFoundException if it is no longer there
   */
  public void delete(Schedule schedule) {
    if (requireNonNull(schedule, "schedule") instanceof ShiftSchedule) {
      api.deleteShiftBased(schedule.id());
    } else {
      api.deleteLayerBased(schedule.id());
    }
  }

  /**
   * Returns the rotations of a shift-based schedule: {@code GET /v3/schedules/{id}/rotations} and
   * what can be done with them.
   */
  public Rotations rotations(String id) {
    return new Rotations(connection.api(RotationsApi.class), requireNonNull(id, "id"));
  }

  /**
   * Returns the shifts of a shift-based schedule outside of all rotations: {@code GET
   * /v3/schedules/{id}/custom_shifts} and what can be done with them.
   */
  public CustomShifts customShifts(String id) {
    return new CustomShifts(connection.api(CustomShiftsApi.class), requireNonNull(id, "id"));
  }

  /**
   * Returns the overrides of a shift-based schedule: {@code GET /v3/schedules/{id}/overrides} and
   * what can be done with them. Those of a layer-based schedule are {@link
   * LayerSchedules#overrides}.
   */
  public ShiftOverrides shiftOverrides(String id) {
    return new ShiftOverrides(connection.api(ShiftOverridesApi.class), requireNonNull(id, "id"));
  }

  /**
   * Returns the shifts of a schedule that overlap a range of time, in full and by their start:
   * {@code GET /v3/schedules/{id}} or {@code GET /schedules/{id}}, OAuth scope {@code
   * schedules.read}. Several people may be on call at once, and times when nobody is are not in it.
   *
   * @param until the end of the range, which is no longer part of it
   * @throws io.github.pagerdutyjava.NotFoundException if there is no such schedule
   * @throws IllegalArgumentException if {@code id} cannot be one, or {@code since} is after {@code
   *     until}
   */
  public List<Shift> shifts(String id, Instant since, Instant until) {
    Moments.requireOrder(requireNonNull(since, "since"), requireNonNull(until, "until"));
    requireNonNull(id, "id");
    return since.equals(until) ? List.of() : shifts(id, new Shifts(since, until));
  }

  /**
   * Returns the shifts of those who are on call by a schedule at a moment, none or several: {@code
   * GET /v3/schedules/{id}} or {@code GET /schedules/{id}}, OAuth scope {@code schedules.read}.
   *
   * @throws io.github.pagerdutyjava.NotFoundException if there is no such schedule
   * @throws IllegalArgumentException if {@code id} cannot be one
   */
  public List<Shift> onCall(String id, Instant at) {
    requireNonNull(at, "at");
    return shifts(requireNonNull(id, "id"), Shifts.at(at)).stream()
        .filter(shift -> !shift.start().isAfter(at) && shift.end().isAfter(at))
        .toList();
  }

  /**
   * Returns the shift that begins next after a moment, or those if several begin at once; none if
   * nobody is on call in the 60 days after it: {@code GET /v3/schedules/{id}} or {@code GET
   * /schedules/{id}}, OAuth scope {@code schedules.read}.
   *
   * @throws io.github.pagerdutyjava.NotFoundException if there is no such schedule
   * @throws IllegalArgumentException if {@code id} cannot be one
   */
  public List<Shift> next(String id, Instant after) {
    requireNonNull(after, "after");
    List<Shift> later =
        shifts(requireNonNull(id, "id"), new Shifts(after, after.plus(AHEAD))).stream()
            .filter(shift -> shift.start().isAfter(after))
            .toList();
    return later.stream().filter(shift -> shift.start().equals(later.get(0).start())).toList();
  }

  /**
   * Returns what was changed of a schedule, of the last 24 hours unless times are given: {@code GET
   * /v3/schedules/{id}/audit/records} and then {@code GET /schedules/{id}/audit/records}, OAuth
   * scope {@code audit_records.read}. The latest comes first, of what was changed of it as a
   * layer-based schedule after what was as a shift-based one.
   */
  public AuditRecordQuery auditRecords(String id) {
    return ScheduleAudit.of(api, requireNonNull(id, "id"));
  }

  private List<Shift> shifts(String id, Shifts range) {
    Parameters whole = range.ask().with("include[]", "final_schedule");
    return EitherKind.<List<Shift>>of(
        () -> range.of(api.shiftBased(id, whole)), () -> range.of(api.layerBased(id, range.ask())));
  }
}
