package io.github.pagerdutyjava.client.schedules;

import static java.util.Objects.requireNonNull;

import io.github.pagerdutyjava.client.paging.ListState;
import io.github.pagerdutyjava.client.paging.Moments;
import io.github.pagerdutyjava.client.paging.PagedQuery;
import java.time.Instant;
import java.time.ZoneId;

/**
 * Layer-based schedules alone; immutable, every method returns a copy. Different filters must all
 * fit, of the values of one filter any.
 *
 * <pre>{@code
 * Paged<LayerSchedule> schedules = client.schedules().layerBased().include(SCHEDULE_LAYERS);
 * }</pre>
 */
public sealed class LayerScheduleQuery extends PagedQuery<LayerSchedule, LayerScheduleQuery>
    permits LayerSchedules {

  LayerScheduleQuery(ListState<LayerSchedule> state) {
    super(state);
  }

  @Override
  protected final LayerScheduleQuery copy(ListState<LayerSchedule> state) {
    return new LayerScheduleQuery(state);
  }

  /** Returns a copy that selects schedules whose name holds this text. */
  public final LayerScheduleQuery query(String query) {
    return with("query", query);
  }

  /** Returns a copy that selects schedules of these teams; the account must have teams. */
  public final LayerScheduleQuery teamIds(String... teamIds) {
    return withAll("team_ids[]", (Object[]) teamIds);
  }

  /** Returns a copy for whose answers PagerDuty uses this zone; which schedules fit is the same. */
  public final LayerScheduleQuery timeZone(ZoneId timeZone) {
    return with("time_zone", timeZone);
  }

  /**
   * Returns a copy whose schedules say who is on call in this range of time, cut at its ends, in
   * the parts that {@link #include} asks for.
   *
   * @throws IllegalArgumentException if {@code since} is after {@code until}
   */
  public final LayerScheduleQuery range(Instant since, Instant until) {
    Moments.requireOrder(requireNonNull(since, "since"), requireNonNull(until, "until"));
    return with("since", since).with("until", until);
  }

  /** Returns a copy whose schedules say when this user is next on call. */
  public final LayerScheduleQuery nextOnCallOf(String userId) {
    return with("include_next_oncall_for_user", requireNonNull(userId, "userId"));
  }

  /** Returns a copy that asks PagerDuty to send these too. */
  public final LayerScheduleQuery include(LayerScheduleInclude... include) {
    return withAll("include[]", (Object[]) include);
  }
}
