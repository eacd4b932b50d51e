package io.github.pagerdutyjava.client.schedules;

import static java.util.Objects.requireNonNull;

import io.github.pagerdutyjava.client.model.Arguments;
import io.github.pagerdutyjava.client.paging.ListOperation;
import io.github.pagerdutyjava.client.paging.ListState;
import io.github.pagerdutyjava.client.paging.Paged;
import java.time.Instant;
import java.util.List;

/**
 * Who stands in for whom in one shift-based schedule: {@code GET /v3/schedules/{id}/overrides}.
 * Those of a layer-based one are {@link LayerSchedules#overrides}.
 *
 * <pre>{@code
 * client.schedules().shiftOverrides("PI7DH85")
 *     .create(NewShiftOverride.ofRotation(rotationId, start, end, user("P1"), user("P2")));
 * }</pre>
 */
public final class ShiftOverrides {

  private final ShiftOverridesApi api;
  private final String scheduleId;

  ShiftOverrides(ShiftOverridesApi api, String scheduleId) {
    this.api = api;
    this.scheduleId = scheduleId;
  }

  /**
   * Returns the overrides that overlap a range of time, in full: {@code GET
   * /v3/schedules/{id}/overrides}.
   *
   * @throws IllegalArgumentException if {@code since} is after {@code until}
   */
  public Paged<ShiftOverride> between(Instant since, Instant until) {
    return ListState.of(
            ListOperation.of(
                    "/v3/schedules/{id}/overrides",
                    query -> api.list(scheduleId, query),
                    ShiftOverride::id)
                .ownedBy(scheduleId),
            Spans.overlapping(since, until))
        .paged();
  }

  /**
   * Returns one override: {@code GET /v3/schedules/{id}/overrides/{override_id}}.
   *
   * @throws io.github.pagerdutyjava.NotFoundException if the schedule has none of this id
   */
  public ShiftOverride get(String id) {
    return api.get(scheduleId, requireNonNull(id, "id"));
  }

  /**
   * Creates overrides and returns them: {@code POST /v3/schedules/{id}/overrides}.
   *
   * @throws IllegalArgumentException if there are none
   */
  public List<ShiftOverride> create(NewShiftOverride... overrides) {
    return api.create(scheduleId, Arguments.some("overrides", overrides));
  }

  /**
   * Changes an override and returns it: {@code PUT /v3/schedules/{id}/overrides/{override_id}}.
   *
   * @throws io.github.pagerdutyjava.NotFoundException if the schedule has none of this id
   */
  public ShiftOverride update(String id, ShiftOverrideUpdate update) {
    return api.update(scheduleId, requireNonNull(id, "id"), requireNonNull(update, "update"));
  }

  /**
   * Deletes an override: {@code DELETE /v3/schedules/{id}/overrides/{override_id}}.
   *
   * @throws io.github.pagerdutyjava.NotFoundException if the schedule has none of this id
   */
  public void delete(String id) {
    api.delete(scheduleId, requireNonNull(id, "id"));
  }
}
