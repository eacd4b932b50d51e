package io.github.pagerdutyjava.client.schedules;

import static java.util.Objects.requireNonNull;

import io.github.pagerdutyjava.client.paging.ListOperation;
import io.github.pagerdutyjava.client.paging.ListState;
import io.github.pagerdutyjava.client.paging.PagedQuery;
import io.github.pagerdutyjava.client.paging.Parameters;
import java.time.Instant;
import java.util.Map;

/**
 * The rotations of one shift-based schedule: {@code GET /v3/schedules/{id}/rotations}.
 *
 * <pre>{@code
 * Rotations rotations = client.schedules().rotations("PI7DH85");
 * rotations.events(rotations.create().id()).create(event);
 * }</pre>
 */
public final class Rotations extends PagedQuery<Rotation, Rotations> {

  private final RotationsApi api;
  private final String scheduleId;

  Rotations(RotationsApi api, String scheduleId) {
    this(
        api,
        scheduleId,
        ListState.of(
            ListOperation.of(
                    "/v3/schedules/{id}/rotations",
                    query -> api.list(scheduleId, query),
                    Rotation::id)
                .ownedBy(scheduleId)));
  }

  private Rotations(RotationsApi api, String scheduleId, ListState<Rotation> state) {
    super(state);
    this.api = api;
    this.scheduleId = scheduleId;
  }

  @Override
  protected Rotations copy(ListState<Rotation> state) {
    return new Rotations(api, scheduleId, state);
  }

  /**
   * Returns one rotation with its events: {@code GET /v3/schedules/{id}/rotations/{rotation_id}}.
   *
   * @throws io.github.pagerdutyjava.NotFoundException if the schedule has none of this id
   */
  public Rotation get(String id) {
    return api.get(scheduleId, requireNonNull(id, "id"), Parameters.none());
  }

  /**
   * Returns one rotation with its events in a range of time: {@code GET
   * /v3/schedules/{id}/rotations/{rotation_id}}.
   *
   * @throws io.github.pagerdutyjava.NotFoundException if the schedule has none of this id
   * @throws IllegalArgumentException if {@code since} is after {@code until}
   */
  public Rotation get(String id, Instant since, Instant until) {
    return api.get(scheduleId, requireNonNull(id, "id"), Spans.range(since, until));
  }

  /**
   * Creates a rotation, still without events, and returns it: {@code POST
   * /v3/schedules/{id}/rotations}. PagerDuty allows 10 that are in use.
   */
  public Rotation create() {
    return api.create(scheduleId, Map.of());
  }

  /**
   * Deletes a rotation; what it has been stays, and the shift that is under way ends: {@code DELETE
   * /v3/schedules/{id}/rotations/{rotation_id}}.
   *
   * @throws io.github.pagerdutyjava.NotFoundException if the schedule has none of this id
   */
  public void delete(String id) {
    api.delete(scheduleId, requireNonNull(id, "id"));
  }

  /**
   * Returns the events of a rotation: {@code GET /v3/schedules/{id}/rotations/{rotation_id}/events}
   * and what can be done with them.
   */
  public RotationEvents events(String rotationId) {
    return new RotationEvents(api, scheduleId, requireNonNull(rotationId, "rotationId"));
  }
}
