package io.github.pagerdutyjava.client.schedules;

import static java.util.Objects.requireNonNull;

import io.github.pagerdutyjava.client.model.Arguments;
import io.github.pagerdutyjava.client.paging.ListOperation;
import io.github.pagerdutyjava.client.paging.ListState;
import io.github.pagerdutyjava.client.paging.Paged;
import java.time.Instant;
import java.util.List;

/**
 * The shifts of one shift-based schedule outside of all rotations: {@code GET
 * /v3/schedules/{id}/custom_shifts}.
 *
 * <pre>{@code
 * client.schedules().customShifts("PI7DH85")
 *     .create(NewCustomShift.of(start, end, NewShiftMember.user("PEYSGVF")));
 * }</pre>
 */
public final class CustomShifts {

  private final CustomShiftsApi api;
  private final String scheduleId;

  CustomShifts(CustomShiftsApi api, String scheduleId) {
    this.api = api;
    this.scheduleId = scheduleId;
  }

  /**
   * Returns the custom shifts that overlap a range of time, in full: {@code GET
   * /v3/schedules/{id}/custom_shifts}.
   *
   * @throws IllegalArgumentException if {@code since} is after {@code until}
   */
  public Paged<CustomShift> between(Instant since, Instant until) {
    return ListState.of(
            ListOperation.of(
                    "/v3/schedules/{id}/custom_shifts",
                    query -> api.list(scheduleId, query),
                    CustomShift::id)
                .ownedBy(scheduleId),
            Spans.overlapping(since, until))
        .paged();
  }

  /**
   * Returns one custom shift: {@code GET /v3/schedules/{id}/custom_shifts/{custom_shift_id}}.
   *
   * @throws io.github.pagerdutyjava.NotFoundException if the schedule has none of this id
   */
  public CustomShift get(String id) {
    return api.get(scheduleId, requireNonNull(id, "id"));
  }

  /**
   * Creates custom shifts and returns them: {@code POST /v3/schedules/{id}/custom_shifts}.
   *
   * @throws IllegalArgumentException if there are none
   */
  public List<CustomShift> create(NewCustomShift... shifts) {
    return api.create(scheduleId, Arguments.some("shifts", shifts));
  }

  /**
   * Changes a custom shift and returns it: {@code PUT
   * /v3/schedules/{id}/custom_shifts/{custom_shift_id}}. PagerDuty changes only the end of one that
   * has begun.
   *
   * @throws io.github.pagerdutyjava.NotFoundException if the schedule has none of this id
   */
  public CustomShift update(String id, CustomShiftUpdate update) {
    return api.update(scheduleId, requireNonNull(id, "id"), requireNonNull(update, "update"));
  }

  /**
   * Deletes a custom shift, or ends it now if it has begun: {@code DELETE
   * /v3/schedules/{id}/custom_shifts/{custom_shift_id}}. PagerDuty refuses that for one that is
   * over.
   *
   * @throws io.github.pagerdutyjava.NotFoundException if the schedule has none of this id
   */
  public void delete(String id) {
    api.delete(scheduleId, requireNonNull(id, "id"));
  }
}
