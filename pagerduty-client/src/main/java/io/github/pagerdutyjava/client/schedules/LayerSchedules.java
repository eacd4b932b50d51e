package io.github.pagerdutyjava.client.schedules;

import static java.util.Objects.requireNonNull;

import io.github.pagerdutyjava.client.model.Arguments;
import io.github.pagerdutyjava.client.paging.ListOperation;
import io.github.pagerdutyjava.client.paging.ListState;
import io.github.pagerdutyjava.client.paging.Parameters;
import io.github.pagerdutyjava.client.users.User;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The layer-based schedules alone, and what only these have: {@code GET /schedules}, OAuth scope
 * {@code schedules.read}.
 *
 * <pre>{@code
 * client.schedules().layerBased().overrides("PI7DH85")
 *     .create(NewLayerOverride.of("PEYSGVF", start, end));
 * }</pre>
 */
public final class LayerSchedules extends LayerScheduleQuery {

  private final SchedulesApi api;
  private final LayerOverridesApi overrides;

  LayerSchedules(SchedulesApi api, LayerOverridesApi overrides) {
    super(ListState.of(ListOperation.of("/schedules", api::layerBased, LayerSchedule::id)));
    this.api = api;
    this.overrides = overrides;
  }

  /**
   * Returns one schedule: {@code GET /schedules/{id}}, OAuth scope {@code schedules.read}.
   *
   * @throws io.github.pagerdutyjava.NotFoundException if there is none that is layer-based
   */
  public LayerSchedule get(String id) {
    return api.layerBased(requireNonNull(id, "id"), Parameters.none());
  }

  /**
   * Returns one schedule, whose layers, overrides and final schedule say in full who is on call in
   * a range of time: {@code GET /schedules/{id}}, OAuth scope {@code schedules.read}.
   *
   * @throws io.github.pagerdutyjava.NotFoundException if there is none that is layer-based
   * @throws IllegalArgumentException if {@code since} is after {@code until}
   */
  public LayerSchedule get(String id, Instant since, Instant until) {
    return api.layerBased(requireNonNull(id, "id"), Spans.overlapping(since, until));
  }

  /**
   * Returns when a user is next on call by a schedule, or nothing if PagerDuty knows of no such
   * time: {@code GET /schedules/{id}}, OAuth scope {@code schedules.read}.
   *
   * @throws io.github.pagerdutyjava.NotFoundException if there is none that is layer-based
   */
  public Optional<NextOnCall> nextOnCall(String id, String userId) {
    Parameters query =
        Parameters.none().with("include_next_oncall_for_user", Arguments.id("user_id", userId));
    return Optional.ofNullable(api.layerBased(requireNonNull(id, "id"), query).nextOncallForUser());
  }

  /**
   * Returns what a schedule would come to in a range of time, its shifts in full; PagerDuty keeps
   * nothing of it: {@code POST /schedules/preview}, OAuth scope {@code schedules.write}.
   *
   * @throws IllegalArgumentException if {@code since} is after {@code until}
   */
  public LayerSchedule preview(NewSchedule schedule, Instant since, Instant until) {
    return api.preview(requireNonNull(schedule, "schedule"), Spans.overlapping(since, until));
  }

  /**
   * Returns the users who are on call by a schedule in a range of time: {@code GET
   * /schedules/{id}/users}, OAuth scope {@code users.read}.
   *
   * @throws io.github.pagerdutyjava.NotFoundException if there is no such schedule
   * @throws IllegalArgumentException if {@code id} cannot be one, or {@code since} is after {@code
   *     until}
   */
  public List<User> users(String id, Instant since, Instant until) {
    return api.users(requireNonNull(id, "id"), Spans.range(since, until));
  }

  /**
   * Returns the overrides of a schedule: {@code GET /schedules/{id}/overrides}, OAuth scope {@code
   * schedules.read}, and what can be done with them. Those of a shift-based schedule are {@link
   * Schedules#shiftOverrides}.
   */
  public LayerOverrides overrides(String id) {
    return new LayerOverrides(overrides, requireNonNull(id, "id"));
  }
}
