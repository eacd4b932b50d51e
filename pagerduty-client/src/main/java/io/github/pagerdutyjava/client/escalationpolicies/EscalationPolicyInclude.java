package io.github.pagerdutyjava.client.escalationpolicies;

import java.util.Locale;

/** What PagerDuty can send in full with an escalation policy, or only when it is asked for. */
public enum EscalationPolicyInclude {
  SERVICES,
  TEAMS,
  /** The users and schedules of the rules. */
  TARGETS,
  /** Without it {@link EscalationRule#assignmentStrategy()} is null. */
  ESCALATION_RULE_ASSIGNMENT_STRATEGIES;

  /** Returns the name that PagerDuty uses. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
