package io.github.pagerdutyjava.client.services;

import io.github.pagerdutyjava.client.model.Arguments;
import io.github.pagerdutyjava.client.model.Body;
import io.github.pagerdutyjava.client.model.Urgency;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A service as it shall be; immutable, every method returns a copy.
 *
 * <pre>{@code
 * NewService.of("Shop", "PT20YPA")
 *     .urgencyBySupportHours(ServiceUrgency.HIGH, ServiceUrgency.LOW)
 *     .supportHours(ZoneId.of("America/Lima"), LocalTime.of(9, 0), LocalTime.of(17, 0), MONDAY);
 * }</pre>
 */
public final class NewService extends Body<NewService> {

  private static final String AUTO_RESOLVE = "auto_resolve_timeout";

  private static final String ACKNOWLEDGEMENT = "acknowledgement_timeout";

  private static final String ALERT_GROUPING = "alert_grouping_parameters";

  private static final String AUTO_PAUSE = "auto_pause_notifications_parameters";

  private static final List<Duration> PAUSES =
      IntStream.of(0, 2, 3, 5, 10, 15).mapToObj(Duration::ofMinutes).toList();

  private NewService(Map<String, @Nullable Object> fields) {
    super(fields);
  }

  /** Returns a service of this name whose incidents escalate by this policy. */
  public static NewService of(String name, String escalationPolicyId) {
    return new NewService(Map.of("type", "service"))
        .with("name", Arguments.notBlank("name", name))
        .withReference("escalation_policy", "escalation_policy_reference", escalationPolicyId);
  }

  @Override
  protected NewService copy(Map<String, @Nullable Object> fields) {
    return new NewService(fields);
  }

  /** Returns a copy with this description. */
  public NewService description(String description) {
    return with("description", description);
  }

  /** Returns a copy without a description. */
  public NewService clearDescription() {
    return cleared("description");
  }

  /** Returns a copy whose incidents are resolved after this time, in whole seconds. */
  public NewService autoResolveTimeout(Duration timeout) {
    return with(AUTO_RESOLVE, Arguments.seconds(AUTO_RESOLVE, timeout, 1, Integer.MAX_VALUE));
  }

  /** Returns a copy whose incidents are not resolved by time. */
  public NewService clearAutoResolveTimeout() {
    return cleared(AUTO_RESOLVE);
  }

  /**
   * Returns a copy whose acknowledged incidents are triggered again after this time, in whole
   * seconds.
   */
  public NewService acknowledgementTimeout(Duration timeout) {
    return with(ACKNOWLEDGEMENT, Arguments.seconds(ACKNOWLEDGEMENT, timeout, 1, Integer.MAX_VALUE));
  }

  /** Returns a copy whose acknowledged incidents stay so. */
  public NewService clearAcknowledgementTimeout() {
    return cleared(ACKNOWLEDGEMENT);
  }

  /**
   * Returns a copy of this status; a new service can only be {@link ServiceStatus#ACTIVE}, and one
   * that is {@link ServiceStatus#DISABLED} creates no incidents.
   */
  public NewService status(ServiceStatus status) {
    return with("status", status);
  }

  /** Returns a copy whose incidents have this urgency at all times. */
  public NewService urgency(ServiceUrgency urgency) {
    return with("incident_urgency_rule", constant(urgency));
  }

  /** Returns a copy whose incidents have these urgencies during and outside support hours. */
  public NewService urgencyBySupportHours(ServiceUrgency during, ServiceUrgency outside) {
    return with(
        "incident_urgency_rule",
        Map.of(
            "type", UrgencyRuleType.USE_SUPPORT_HOURS,
            "during_support_hours", constant(during),
            "outside_support_hours", constant(outside)));
  }

  private static Map<String, Object> constant(ServiceUrgency urgency) {
    return Map.of("type", UrgencyRuleType.CONSTANT, "urgency", Arguments.value("urgency", urgency));
  }

  /**
   * Returns a copy that is supported on these days between these times of this zone.
   *
   * @throws IllegalArgumentException if there is no day, a time is not whole seconds, or the zone
   *     has no name
   */
  public NewService supportHours(
      ZoneId timeZone, LocalTime start, LocalTime end, DayOfWeek... daysOfWeek) {
    return with(
        "support_hours",
        Map.of(
            "type", "fixed_time_per_day",
            "time_zone", Arguments.zone("time_zone", timeZone),
            "start_time", Arguments.timeOfDay("start", start),
            "end_time", Arguments.timeOfDay("end", end),
            "days_of_week",
                Arguments.some("days_of_week", daysOfWeek).stream()
                    .map(DayOfWeek::getValue)
                    .sorted()
                    .toList()));
  }

  /** Returns a copy without support hours, which no urgency may need. */
  public NewService clearSupportHours() {
    return cleared("support_hours");
  }

  /** Returns a copy whose open incidents become of high urgency at these times, and at no other. */
  public NewService raiseUrgencyAt(NamedTime... times) {
    return withAll("scheduled_actions", Arrays.stream(times).map(NewService::raised).toArray());
  }

  private static Map<String, Object> raised(NamedTime time) {
    Object at = Map.of("type", "named_time", "name", Arguments.value("times", time));
    return Map.of("type", "urgency_change", "at", at, "to_urgency", Urgency.HIGH);
  }

  /** Returns a copy that makes this of events; PagerDuty is about to make alerts of all. */
  public NewService alertCreation(AlertCreation alertCreation) {
    return with("alert_creation", alertCreation);
  }

  /**
   * Returns a copy whose alerts are grouped like this. PagerDuty then takes the service out of the
   * alert grouping setting that it was in, and would rather have one of those.
   */
  public NewService alertGrouping(NewAlertGrouping grouping) {
    return with(ALERT_GROUPING, grouping);
  }

  /** Returns a copy whose alerts are not grouped. */
  public NewService clearAlertGrouping() {
    return with(ALERT_GROUPING, Collections.singletonMap("type", null));
  }

  /**
   * Returns a copy that holds notifications of alerts that seem transient back.
   *
   * @param timeout 2, 3, 5, 10 or 15 minutes, or zero for the time that PagerDuty recommends
   * @throws IllegalArgumentException if it is none of these
   */
  public NewService autoPauseNotifications(Duration timeout) {
    if (!PAUSES.contains(Arguments.value("timeout", timeout))) {
      throw new IllegalArgumentException("timeout: one of " + PAUSES + ", not " + timeout);
    }
    return with(AUTO_PAUSE, Map.of("enabled", true, "timeout", timeout));
  }

  /** Returns a copy that holds no notifications back. */
  public NewService clearAutoPauseNotifications() {
    return with(AUTO_PAUSE, Map.of("enabled", false));
  }
}
