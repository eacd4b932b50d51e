package io.github.pagerdutyjava.client.escalationpolicies;

import io.github.pagerdutyjava.Internal;
import io.github.pagerdutyjava.client.model.Resource;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One level of an escalation policy.
 *
 * @param id the id
 * @param escalationDelayInMinutes after how many minutes the next level is notified
 * @param targets the users and schedules to notify
 * @param escalationRuleAssignmentStrategy the strategy, as PagerDuty sends it: a text, or an object
 *     with a type; {@link #assignmentStrategy()} reads either
 * @param extra what else PagerDuty sent
 */
public record EscalationRule(
    String id,
    @Nullable Integer escalationDelayInMinutes,
    List<Resource> targets,
    @Nullable Object escalationRuleAssignmentStrategy,
    Map<String, Object> extra) {

  @Internal
  public EscalationRule {}

  /** Returns who of the targets gets an incident; null when PagerDuty did not say. */
  public @Nullable AssignmentStrategy assignmentStrategy() {
    Object name =
        escalationRuleAssignmentStrategy instanceof Map<?, ?> object
            ? object.get("type")
            : escalationRuleAssignmentStrategy;
    if (name == null) {
      return null;
    }
    for (AssignmentStrategy strategy : AssignmentStrategy.values()) {
      if (strategy.toString().equals(name)) {
        return strategy;
      }
    }
    return AssignmentStrategy.UNKNOWN;
  }
}
