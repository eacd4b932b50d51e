package io.github.pagerdutyjava.client.conformance;

import static io.github.pagerdutyjava.client.conformance.Operation.action;
import static io.github.pagerdutyjava.client.conformance.Operation.operation;

import io.github.pagerdutyjava.client.eventrules.EventAction;
import io.github.pagerdutyjava.client.eventrules.EventRuleOperator;
import io.github.pagerdutyjava.client.eventrules.EventRuleSeverity;
import io.github.pagerdutyjava.client.eventrules.NewEventRule;
import io.github.pagerdutyjava.client.eventrules.NewEventRuleActions;
import io.github.pagerdutyjava.client.eventrules.NewEventRuleCondition;
import io.github.pagerdutyjava.client.eventrules.NewEventRuleVariable;
import io.github.pagerdutyjava.client.eventrules.ThresholdTimeUnit;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** The operations of the event rules of services. */
final class EventRuleOperations {

  static final List<Operation> ALL =
      List.of(
          operation("listServiceEventRules", client -> client.services().eventRules("P1"))
              .and(client -> client.services().eventRules("P1").migration()),
          operation("getServiceEventRule", client -> client.services().eventRules("P1").get("R1")),
          operation(
                  "createServiceEventRule",
                  client -> client.services().eventRules("P1").create(rule()))
              .alsoSends(client -> client.services().eventRules("P1").create(weekly())),
          operation(
                  "updateServiceEventRule",
                  client -> client.services().eventRules("P1").update("R1", rule()))
              .alsoSends(client -> client.services().eventRules("P1").update("R1", weekly())),
          action(
              "deleteServiceEventRule", client -> client.services().eventRules("P1").delete("R1")),
          operation(
              "convertServiceEventRulesToEventOrchestration",
              client -> client.services().eventRules("P1").convert()));

  private static NewEventRule rule() {
    return new NewEventRule()
        .disabled(false)
        .position(0)
        .whenAll(
            NewEventRuleCondition.of("class", EventRuleOperator.CONTAINS, "mysql")
                .options(Map.of("case_sensitive", true)))
        .activeBetween(Instant.parse("2026-01-01T00:00:00Z"), Instant.parse("2026-02-01T00:00:00Z"))
        .variables(NewEventRuleVariable.regex("host", "source", "(.*)-USW2"))
        .actions(
            new NewEventRuleActions()
                .annotate("Changed by a rule")
                .eventAction(EventAction.TRIGGER)
                .priorityId("P1")
                .severity(EventRuleSeverity.WARNING)
                .suppressUntil(3, 10, ThresholdTimeUnit.MINUTES)
                .suspend(Duration.ofMinutes(2))
                .extract("dedup_key", "custom_details.summary", "Host (.*) has errors")
                .fill("summary", "Errors on {{host}}"));
  }

  private static NewEventRule weekly() {
    return new NewEventRule()
        .whenAny(NewEventRuleCondition.of("summary", EventRuleOperator.NMATCHES, "test.*"))
        .activeWeekly(
            ZoneId.of("America/Lima"), LocalTime.of(9, 0), Duration.ofHours(8), DayOfWeek.MONDAY)
        .actions(new NewEventRuleActions().clearAnnotate().clearEventAction().clearPriority());
  }

  private EventRuleOperations() {}
}
