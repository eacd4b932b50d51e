package io.github.pagerdutyjava.client.oncalls;

import static java.util.Objects.requireNonNull;

import io.github.pagerdutyjava.client.paging.ListState;
import io.github.pagerdutyjava.client.paging.Moments;
import io.github.pagerdutyjava.client.paging.PagedQuery;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * On-calls of now, or of a range of time; immutable, every method returns a copy. Different filters
 * must all fit, of the values of one filter any.
 *
 * <pre>{@code
 * Paged<OnCall> weekend =
 *     client.oncalls().escalationPolicyIds("PT20YPA").since(saturday).until(monday).include(USERS);
 * }</pre>
 */
public sealed class OnCallQuery extends PagedQuery<OnCall, OnCallQuery> permits OnCalls {

  private static final String SINCE = "since";
  private static final String UNTIL = "until";

  private final ListState<OnCall> state;

  OnCallQuery(ListState<OnCall> state) {
    super(state);
    this.state = state;
  }

  @Override
  protected final OnCallQuery copy(ListState<OnCall> state) {
    return new OnCallQuery(state);
  }

  /**
   * Returns a copy that selects on-calls that have not ended at this time; without it, now. What is
   * selected has its own start and end, which may lie outside of the range.
   *
   * @throws IllegalArgumentException if it is after {@code until}
   */
  public final OnCallQuery since(Instant since) {
    Moments.requireOrder(requireNonNull(since, SINCE), time(UNTIL));
    return with(SINCE, since);
  }

  /**
   * Returns a copy that selects on-calls that have begun at this time; without it, now. PagerDuty
   * foresees 90 days.
   *
   * @throws IllegalArgumentException if it is before {@code since}
   */
  public final OnCallQuery until(Instant until) {
    Moments.requireOrder(time(SINCE), requireNonNull(until, UNTIL));
    return with(UNTIL, until);
  }

  /**
   * Returns a copy that selects of each policy, level and user only the first on-call, which tells
   * who is next.
   */
  public final OnCallQuery earliest() {
    return with("earliest", true);
  }

  /** Returns a copy that selects on-calls of these users. */
  public final OnCallQuery userIds(String... userIds) {
    return withAll("user_ids[]", (Object[]) userIds);
  }

  /** Returns a copy that selects on-calls of these escalation policies. */
  public final OnCallQuery escalationPolicyIds(String... escalationPolicyIds) {
    return withAll("escalation_policy_ids[]", (Object[]) escalationPolicyIds);
  }

  /**
   * Returns a copy that selects on-calls by these schedules; the text {@code null} among them
   * stands for users who are targets themselves, whose on-calls have no schedule.
   */
  public final OnCallQuery scheduleIds(String... scheduleIds) {
    return withAll("schedule_ids[]", (Object[]) scheduleIds);
  }

  /** Returns a copy for whose answers PagerDuty uses this zone; which on-calls fit is the same. */
  public final OnCallQuery timeZone(ZoneId timeZone) {
    return with("time_zone", timeZone);
  }

  /** Returns a copy that asks PagerDuty to send these in full. */
  public final OnCallQuery include(OnCallInclude... include) {
    return withAll("include[]", (Object[]) include);
  }

  private @Nullable Instant time(String name) {
    List<String> sent = state.filters().asMap().get(name);
    return sent == null ? null : Instant.parse(sent.get(0));
  }
}
