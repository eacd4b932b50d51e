package io.github.pagerdutyjava.client.escalationpolicies;

import io.github.pagerdutyjava.client.model.Arguments;
import io.github.pagerdutyjava.client.model.Body;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One level of an escalation policy as it shall be; immutable, every method returns a copy.
 *
 * <pre>{@code
 * NewEscalationRule.after(Duration.ofMinutes(15)).schedules("PI7DH85").users("PEYSGVF");
 * }</pre>
 */
public final class NewEscalationRule extends Body<NewEscalationRule> {

  private NewEscalationRule(Map<String, @Nullable Object> fields) {
    super(fields);
  }

  /** Returns a rule after whose delay, in whole minutes, the next level is notified. */
  public static NewEscalationRule after(Duration delay) {
    return new NewEscalationRule(
        Map.of("escalation_delay_in_minutes", Arguments.minutes("delay", delay, 1)));
  }

  @Override
  protected NewEscalationRule copy(Map<String, @Nullable Object> fields) {
    return new NewEscalationRule(fields);
  }

  /** Returns a copy that is the rule of this id, which it changes. */
  public NewEscalationRule id(String id) {
    return with("id", Arguments.id("id", id));
  }

  /** Returns a copy that notifies these users, too. */
  public NewEscalationRule users(String... userIds) {
    return targets("user_ids", "user_reference", userIds);
  }

  /** Returns a copy that notifies whoever is on call in these layer-based schedules, too. */
  public NewEscalationRule schedules(String... scheduleIds) {
    return targets("schedule_ids", "schedule_reference", scheduleIds);
  }

  /** Returns a copy that notifies whoever is on call in these shift-based schedules, too. */
  public NewEscalationRule shiftSchedules(String... scheduleIds) {
    return targets("schedule_ids", "schedule_v3_reference", scheduleIds);
  }

  private NewEscalationRule targets(String name, String type, String... ids) {
    List<Object> targets = new ArrayList<>();
    if (fields().get("targets") instanceof List<?> before) {
      targets.addAll(before);
    }
    Arguments.some(name, ids).forEach(id -> targets.add(reference(name, type, id)));
    return with("targets", List.copyOf(targets));
  }

  /** Returns a copy that says who of the targets gets an incident. */
  public NewEscalationRule assignmentStrategy(AssignmentStrategy strategy) {
    return with("escalation_rule_assignment_strategy", Map.of("type", strategy));
  }
}
