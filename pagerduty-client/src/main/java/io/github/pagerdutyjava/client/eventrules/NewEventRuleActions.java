package io.github.pagerdutyjava.client.eventrules;

import io.github.pagerdutyjava.client.model.Arguments;
import io.github.pagerdutyjava.client.model.Body;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What shall become of fitting events; immutable, every method returns a copy.
 *
 * <pre>{@code
 * new NewEventRuleActions().severity(EventRuleSeverity.INFO).suspend(Duration.ofMinutes(2));
 * }</pre>
 */
public final class NewEventRuleActions extends Body<NewEventRuleActions> {

  /** Makes actions that do nothing yet. */
  public NewEventRuleActions() {
    this(Map.of());
  }

  private NewEventRuleActions(Map<String, @Nullable Object> fields) {
    super(fields);
  }

  @Override
  protected NewEventRuleActions copy(Map<String, @Nullable Object> fields) {
    return new NewEventRuleActions(fields);
  }

  /** Returns a copy that gives the incident this note. */
  public NewEventRuleActions annotate(String note) {
    return value("annotate", Arguments.value("note", note));
  }

  /** Returns a copy that gives the incident no note. */
  public NewEventRuleActions clearAnnotate() {
    return cleared("annotate");
  }

  /** Returns a copy that takes events for triggering or resolving ones. */
  public NewEventRuleActions eventAction(EventAction action) {
    return value("event_action", Arguments.value("action", action));
  }

  /** Returns a copy that leaves to the sender what an event does. */
  public NewEventRuleActions clearEventAction() {
    return cleared("event_action");
  }

  /** Returns a copy that gives the incident this priority. */
  public NewEventRuleActions priorityId(String priorityId) {
    return value("priority", Arguments.id("priority_id", priorityId));
  }

  /** Returns a copy that gives the incident no priority. */
  public NewEventRuleActions clearPriority() {
    return cleared("priority");
  }

  /** Returns a copy that gives the alert this severity. */
  public NewEventRuleActions severity(EventRuleSeverity severity) {
    return value("severity", Arguments.value("severity", severity));
  }

  /** Returns a copy that leaves the severity of the alert as it is. */
  public NewEventRuleActions clearSeverity() {
    return cleared("severity");
  }

  /** Returns a copy that suppresses the alert, or does not. */
  public NewEventRuleActions suppress(boolean suppress) {
    return value("suppress", suppress);
  }

  /**
   * Returns a copy that suppresses alerts until there were so many within this time.
   *
   * @throws IllegalArgumentException if the number of alerts or of units is not positive
   */
  public NewEventRuleActions suppressUntil(int alerts, int amount, ThresholdTimeUnit unit) {
    return with(
        "suppress",
        Map.of(
            "value",
            true,
            "threshold_value",
            positive("alerts", alerts),
            "threshold_time_amount",
            positive("amount", amount),
            "threshold_time_unit",
            Arguments.value("unit", unit)));
  }

  private static int positive(String name, int number) {
    if (number < 1) {
      throw new IllegalArgumentException(name + ": must be positive, is " + number);
    }
    return number;
  }

  /** Returns a copy that lets the alert wait so long, in whole seconds. */
  public NewEventRuleActions suspend(Duration duration) {
    return value("suspend", Arguments.seconds("duration", duration, 1, Integer.MAX_VALUE));
  }

  /** Returns a copy that does not let the alert wait. */
  public NewEventRuleActions clearSuspend() {
    return cleared("suspend");
  }

  /** Returns a copy that also sets a field to what this expression takes out of a field. */
  public NewEventRuleActions extract(String target, String source, String regex) {
    return extraction(
        Map.of(
            "target", Arguments.notBlank("target", target),
            "source", Arguments.notBlank("source", source),
            "regex", Arguments.value("regex", regex)));
  }

  /** Returns a copy that also sets a field to a text with variables in double braces. */
  public NewEventRuleActions fill(String target, String template) {
    return extraction(
        Map.of(
            "target", Arguments.notBlank("target", target),
            "template", Arguments.value("template", template)));
  }

  private NewEventRuleActions value(String name, Object value) {
    return with(name, Map.of("value", value));
  }

  private NewEventRuleActions extraction(Map<String, Object> extraction) {
    List<Object> extractions = new ArrayList<>();
    if (fields().get("extractions") instanceof List<?> before) {
      extractions.addAll(before);
    }
    extractions.add(extraction);
    return with("extractions", List.copyOf(extractions));
  }
}
