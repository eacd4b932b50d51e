package io.github.pagerdutyjava.client.schedules;

import static java.util.Objects.requireNonNull;

import io.github.pagerdutyjava.client.paging.ListOperation;
import io.github.pagerdutyjava.client.paging.ListState;
import io.github.pagerdutyjava.client.paging.PagedQuery;
import io.github.pagerdutyjava.client.paging.Parameters;
import java.time.Instant;

/**
 * The events of one rotation: {@code GET /v3/schedules/{id}/rotations/{rotation_id}/events}.
 *
 * <pre>{@code
 * for (RotationEvent event : client.schedules().rotations("PI7DH85").events(rotationId)) {
 *   System.out.println(event.name() + ": " + event.recurrence());
 * }
 * }</pre>
 */
public final class RotationEvents extends PagedQuery<RotationEvent, RotationEvents> {

  private final RotationsApi api;
  private final String scheduleId;
  private final String rotationId;

  RotationEvents(RotationsApi api, String scheduleId, String rotationId) {
    this(
        api,
        scheduleId,
        rotationId,
        ListState.of(
            ListOperation.of(
                    "/v3/schedules/{id}/rotations/{rotation_id}/events",
                    query -> api.events(scheduleId, rotationId, query),
                    RotationEvent::id)
                .ownedBy(scheduleId + "/" + rotationId)));
  }

  private RotationEvents(
      RotationsApi api, String scheduleId, String rotationId, ListState<RotationEvent> state) {
    super(state);
    this.api = api;
    this.scheduleId = scheduleId;
    this.rotationId = rotationId;
  }

  @Override
  protected RotationEvents copy(ListState<RotationEvent> state) {
    return new RotationEvents(api, scheduleId, rotationId, state);
  }

  /**
   * Returns one event: {@code GET /v3/schedules/{id}/rotations/{rotation_id}/events/{event_id}}.
   *
   * @throws io.github.pagerdutyjava.NotFoundException if the rotation has none of this id
   */
  public RotationEvent get(String id) {
    return api.event(scheduleId, rotationId, requireNonNull(id, "id"), Parameters.none());
  }

  /**
   * Returns one event as it is in a range of time: {@code GET
   * /v3/schedules/{id}/rotations/{rotation_id}/events/{event_id}}.
   *
   * @throws io.github.pagerdutyjava.NotFoundException if the rotation has none of this id
   * @throws IllegalArgumentException if {@code since} is after {@code until}
   */
  public RotationEvent get(String id, Instant since, Instant until) {
    return api.event(scheduleId, rotationId, requireNonNull(id, "id"), Spans.range(since, until));
  }

  /**
   * Creates an event and returns it: {@code POST
   * /v3/schedules/{id}/rotations/{rotation_id}/events}. PagerDuty allows 5 that are not over, which
   * must not overlap.
   */
  public RotationEvent create(NewRotationEvent event) {
    return api.createEvent(scheduleId, rotationId, requireNonNull(event, "event"));
  }

  /**
   * Changes an event and returns it: {@code PUT
   * /v3/schedules/{id}/rotations/{rotation_id}/events/{event_id}}. PagerDuty changes nothing in one
   * that is over, and only its end in one that has begun to count.
   *
   * @throws io.github.pagerdutyjava.NotFoundException if the rotation has none of this id
   */
  public RotationEvent update(String id, RotationEventUpdate update) {
    return api.updateEvent(
        scheduleId, rotationId, requireNonNull(id, "id"), requireNonNull(update, "update"));
  }

  /**
   * Deletes an event, or ends it now if it has begun to count: {@code DELETE
   * /v3/schedules/{id}/rotations/{rotation_id}/events/{event_id}}.
   *
   * @throws io.github.pagerdutyjava.NotFoundException if the rotation has none of this id
   */
  public void delete(String id) {
    api.deleteEvent(scheduleId, rotationId, requireNonNull(id, "id"));
  }
}
