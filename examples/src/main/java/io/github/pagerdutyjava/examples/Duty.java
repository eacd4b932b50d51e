package io.github.pagerdutyjava.examples;

import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A shift as {@code oncall} shows it.
 *
 * @param policyId the id of the escalation policy; null when a schedule was asked
 * @param policy its name
 * @param level the level of the policy
 * @param scheduleId the id of the schedule; null when the user is a target of the policy themselves
 * @param schedule its name
 * @param userId the id of the user who is on call
 * @param user their name
 * @param start when it begins; null for somebody who is always on call
 * @param end when it ends; null for somebody who is always on call
 */
record Duty(
    @Nullable String policyId,
    @Nullable String policy,
    @Nullable Integer level,
    @Nullable String scheduleId,
    @Nullable String schedule,
    String userId,
    @Nullable String user,
    @Nullable Instant start,
    @Nullable Instant end) {

  /** By policy and level; what belongs to no policy comes last, by schedule. */
  static final Comparator<Duty> ORDER =
      Comparator.comparing(Duty::policy, Comparator.nullsLast(String.CASE_INSENSITIVE_ORDER))
          .thenComparing(Duty::policyId, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Duty::level, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Duty::schedule, Comparator.nullsLast(String.CASE_INSENSITIVE_ORDER))
          .thenComparing(Duty::scheduleId, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Duty::start, Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(Duty::person, String.CASE_INSENSITIVE_ORDER)
          .thenComparing(Duty::userId);

  /** Returns what people call the user. */
  String person() {
    return user == null ? userId : user;
  }

  /** Returns what people call the policy, or the schedule when that was asked. */
  String place() {
    if (policyId != null) {
      return policy == null ? policyId : policy;
    }
    return schedule == null ? String.valueOf(scheduleId) : schedule;
  }
}
