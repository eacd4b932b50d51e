package io.github.pagerdutyjava.client.services;

import io.github.pagerdutyjava.client.model.Arguments;
import io.github.pagerdutyjava.client.model.Body;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the alerts of a service shall be grouped into incidents; immutable.
 *
 * <pre>{@code
 * NewAlertGrouping.byContent(AlertAggregation.ALL, Duration.ofMinutes(10), "class", "component");
 * }</pre>
 */
public final class NewAlertGrouping extends Body<NewAlertGrouping> {

  private NewAlertGrouping(Map<String, @Nullable Object> fields) {
    super(fields);
  }

  /**
   * Groups all alerts of this time.
   *
   * @param timeout whole minutes, 24 hours at most; zero until the incident is resolved
   */
  public static NewAlertGrouping byTime(Duration timeout) {
    return of("time", Map.of("timeout", Arguments.minutes("timeout", timeout, 0, 1440)));
  }

  /**
   * Groups alerts that PagerDuty finds alike.
   *
   * @param timeWindow how far apart two alerts may be: whole seconds, 5 minutes to an hour, or zero
   *     for what PagerDuty recommends
   */
  public static NewAlertGrouping intelligent(Duration timeWindow) {
    return of("intelligent", Map.of("time_window", window(timeWindow, Duration.ofHours(1))));
  }

  /**
   * Groups alerts that are the same in all or any of these fields.
   *
   * @param timeWindow how far apart two alerts may be: whole seconds, 5 minutes to 24 hours, or
   *     zero for what PagerDuty recommends
   * @throws IllegalArgumentException if there is no field
   */
  public static NewAlertGrouping byContent(
      AlertAggregation aggregate, Duration timeWindow, String... fields) {
    return of(
        "content_based",
        Map.of(
            "aggregate", Arguments.value("aggregate", aggregate),
            "time_window", window(timeWindow, Duration.ofDays(1)),
            "fields", Arguments.some("fields", fields)));
  }

  private static NewAlertGrouping of(String type, Map<String, Object> config) {
    return new NewAlertGrouping(Map.of("type", type, "config", config));
  }

  private static long window(Duration window, Duration most) {
    long least = Arguments.value("time_window", window).isZero() ? 0 : 300;
    return Arguments.seconds("time_window", window, least, most.toSeconds());
  }

  @Override
  protected NewAlertGrouping copy(Map<String, @Nullable Object> fields) {
    return new NewAlertGrouping(fields);
  }
}
