package io.github.pagerdutyjava.examples.recipes;

import io.github.pagerdutyjava.client.PagerDutyClient;
import io.github.pagerdutyjava.client.oncalls.OnCall;
import io.github.pagerdutyjava.client.schedules.LayerOverride;
import io.github.pagerdutyjava.client.schedules.NewLayerOverride;
import io.github.pagerdutyjava.client.schedules.Shift;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** Who is on call: for an escalation policy, by a schedule of either kind, and for an hour me. */
public final class WhoIsOnCall {

  private WhoIsOnCall() {}

  /** Returns who is called now for a policy, the first level first. */
  public static List<OnCall> now(PagerDutyClient client, String escalationPolicyId) {
    return client.oncalls().escalationPolicyIds(escalationPolicyId).stream()
        .sorted(Comparator.comparing(oncall -> Objects.requireNonNull(oncall.escalationLevel())))
        .toList();
  }

  /** Returns who is on call by a schedule at a moment, and until when. */
  public static List<Shift> at(PagerDutyClient client, String scheduleId, Instant moment) {
    return client.schedules().onCall(scheduleId, moment);
  }

  /** Returns who is next. */
  public static List<Shift> next(PagerDutyClient client, String scheduleId) {
    return client.schedules().next(scheduleId, Instant.now());
  }

  /** Takes an hour of a layer-based schedule. */
  public static List<LayerOverride> takeOver(
      PagerDutyClient client, String scheduleId, String userId, Instant start) {
    return client
        .schedules()
        .layerBased()
        .overrides(scheduleId)
        .create(NewLayerOverride.of(userId, start, start.plus(Duration.ofHours(1))));
  }
}
