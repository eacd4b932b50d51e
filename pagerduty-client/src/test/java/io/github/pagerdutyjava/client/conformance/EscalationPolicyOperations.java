package io.github.pagerdutyjava.client.conformance;

import static io.github.pagerdutyjava.client.conformance.Operation.action;
import static io.github.pagerdutyjava.client.conformance.Operation.operation;

import io.github.pagerdutyjava.client.escalationpolicies.AssignmentStrategy;
import io.github.pagerdutyjava.client.escalationpolicies.EscalationPolicyInclude;
import io.github.pagerdutyjava.client.escalationpolicies.HandoffNotifications;
import io.github.pagerdutyjava.client.escalationpolicies.NewEscalationPolicy;
import io.github.pagerdutyjava.client.escalationpolicies.NewEscalationRule;
import java.time.Duration;
import java.util.List;

/** The operations of escalation policies. */
final class EscalationPolicyOperations {

  static final List<Operation> ALL =
      List.of(
          operation(
              "listEscalationPolicies",
              client ->
                  client
                      .escalationPolicies()
                      .query("mail")
                      .userIds("U1", "U2")
                      .teamIds("T1", "T2")
                      .descending()
                      .include(EscalationPolicyInclude.values())),
          operation(
              "getEscalationPolicy",
              client -> client.escalationPolicies().get("P1", EscalationPolicyInclude.values())),
          operation(
              "createEscalationPolicy", client -> client.escalationPolicies().create(policy())),
          operation(
              "updateEscalationPolicy",
              client -> client.escalationPolicies().update("P1", policy())),
          action("deleteEscalationPolicy", client -> client.escalationPolicies().delete("P1")));

  private static NewEscalationPolicy policy() {
    return NewEscalationPolicy.of(
            "Shop",
            NewEscalationRule.after(Duration.ofMinutes(15))
                .users("U1")
                .schedules("S1")
                .shiftSchedules("S2")
                .assignmentStrategy(AssignmentStrategy.ROUND_ROBIN))
        .description("Whom to call")
        .numLoops(2)
        .onCallHandoffNotifications(HandoffNotifications.ALWAYS)
        .teamId("T1");
  }

  private EscalationPolicyOperations() {}
}
