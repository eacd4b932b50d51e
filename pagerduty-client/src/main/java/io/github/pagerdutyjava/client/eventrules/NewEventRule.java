package io.github.pagerdutyjava.client.eventrules;

import io.github.pagerdutyjava.client.model.Arguments;
import io.github.pagerdutyjava.client.model.Body;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * What an event rule shall be, or what is to change of one; immutable, every method returns a copy.
 *
 * <pre>{@code
 * new NewEventRule()
 *     .whenAll(NewEventRuleCondition.of("class", EventRuleOperator.CONTAINS, "mysql"))
 *     .actions(new NewEventRuleActions().severity(EventRuleSeverity.WARNING));
 * }</pre>
 */
public final class NewEventRule extends Body<NewEventRule> {

  /** Makes a rule that says nothing yet. */
  public NewEventRule() {
    this(Map.of());
  }

  private NewEventRule(Map<String, @Nullable Object> fields) {
    super(fields);
  }

  @Override
  protected NewEventRule copy(Map<String, @Nullable Object> fields) {
    return new NewEventRule(fields);
  }

  /** Returns a copy that is passed over, or not. */
  public NewEventRule disabled(boolean disabled) {
    return with("disabled", disabled);
  }

  /**
   * Returns a copy at this place; the first rule that fits, from 0 on, decides.
   *
   * @throws IllegalArgumentException if it is less than 0
   */
  public NewEventRule position(int position) {
    if (position < 0) {
      throw new IllegalArgumentException("position: the first is 0, is " + position);
    }
    return with("position", position);
  }

  /**
   * Returns a copy for events that meet all of these.
   *
   * @throws IllegalArgumentException if there is none
   */
  public NewEventRule whenAll(NewEventRuleCondition... conditions) {
    return when(EventRuleCombination.AND, conditions);
  }

  /**
   * Returns a copy for events that meet one of these.
   *
   * @throws IllegalArgumentException if there is none
   */
  public NewEventRule whenAny(NewEventRuleCondition... conditions) {
    return when(EventRuleCombination.OR, conditions);
  }

  private NewEventRule when(EventRuleCombination operator, NewEventRuleCondition... conditions) {
    return with(
        "conditions",
        Map.of("operator", operator, "subconditions", Arguments.some("conditions", conditions)));
  }

  /**
   * Returns a copy that is active between these times only.
   *
   * @throws IllegalArgumentException if it ends before it starts
   */
  public NewEventRule activeBetween(Instant start, Instant end) {
    if (!Arguments.value("start", start).isBefore(Arguments.value("end", end))) {
      throw new IllegalArgumentException("end: " + end + " is not after start " + start);
    }
    return active(
        "active_between",
        Map.of("start_time", start.toEpochMilli(), "end_time", end.toEpochMilli()));
  }

  /**
   * Returns a copy that is active on these days only, from this time of this zone on for so long.
   *
   * @throws IllegalArgumentException if there is no day, or the time is not longer than zero
   */
  public NewEventRule activeWeekly(
      ZoneId timeZone, LocalTime start, Duration duration, DayOfWeek... days) {
    if (Arguments.value("duration", duration).toMillis() <= 0) {
      throw new IllegalArgumentException("duration: must be longer than zero, is " + duration);
    }
    List<Integer> weekdays =
        Arguments.some("days", days).stream().map(DayOfWeek::getValue).sorted().toList();
    return active(
        "scheduled_weekly",
        Map.of(
            "timezone", Arguments.zone("time_zone", timeZone),
            "start_time",
                TimeUnit.NANOSECONDS.toMillis(Arguments.value("start", start).toNanoOfDay()),
            "duration", duration.toMillis(),
            "weekdays", weekdays));
  }

  private NewEventRule active(String kind, Map<String, Object> times) {
    return with("time_frame", Map.of(kind, times));
  }

  /** Returns a copy that takes these out of an event. */
  public NewEventRule variables(NewEventRuleVariable... variables) {
    return withAll("variables", (Object[]) variables);
  }

  /** Returns a copy that does this with fitting events. */
  public NewEventRule actions(NewEventRuleActions actions) {
    return with("actions", actions);
  }
}
