package io.github.pagerdutyjava.client.services;

import static java.util.Objects.requireNonNull;

import io.github.pagerdutyjava.client.eventrules.EventRule;
import io.github.pagerdutyjava.client.eventrules.NewEventRule;
import io.github.pagerdutyjava.client.paging.ListOperation;
import io.github.pagerdutyjava.client.paging.ListState;
import io.github.pagerdutyjava.client.paging.PagedQuery;
import java.util.Map;

/**
 * The event rules of one service, in their order: {@code GET /services/{id}/rules}, OAuth scope
 * {@code services.read}. PagerDuty gives them up for event orchestrations, to which {@link
 * #convert()} converts them.
 *
 * <pre>{@code
 * for (EventRule rule : client.services().eventRules("PIJ90N7")) {
 *   System.out.println(rule.position() + " " + rule.conditions());
 * }
 * }</pre>
 */
public final class EventRules extends PagedQuery<EventRule, EventRules> {

  private final ServicesApi api;
  private final String service;

  EventRules(ServicesApi api, String service) {
    this(
        api,
        service,
        ListState.of(
            ListOperation.<EventRule>of(
                    "/services/{id}/rules", query -> api.eventRules(service, query), EventRule::id)
                .ownedBy(service)));
  }

  private EventRules(ServicesApi api, String service, ListState<EventRule> state) {
    super(state);
    this.api = api;
    this.service = service;
  }

  @Override
  protected EventRules copy(ListState<EventRule> state) {
    return new EventRules(api, service, state);
  }

  /**
   * Returns one event rule: {@code GET /services/{id}/rules/{rule_id}}, OAuth scope {@code
   * services.read}.
   *
   * @throws io.github.pagerdutyjava.NotFoundException if there is none
   */
  public EventRule get(String ruleId) {
    return api.eventRule(service, requireNonNull(ruleId, "ruleId"));
  }

  /**
   * Creates an event rule and returns it: {@code POST /services/{id}/rules}, OAuth scope {@code
   * services.write}.
   */
  public EventRule create(NewEventRule rule) {
    return api.createEventRule(service, requireNonNull(rule, "rule"));
  }

  /**
   * Changes what is set of an event rule and returns it: {@code PUT
   * /services/{id}/rules/{rule_id}}, OAuth scope {@code services.write}.
   *
   * @throws io.github.pagerdutyjava.NotFoundException if there is none
   */
  public EventRule update(String ruleId, NewEventRule rule) {
    requireNonNull(ruleId, "ruleId");
    return api.updateEventRule(
        service, ruleId, Map.of("rule_id", ruleId, "rule", requireNonNull(rule, "rule")));
  }

  /**
   * Deletes an event rule: {@code DELETE /services/{id}/rules/{rule_id}}, OAuth scope {@code
   * services.write}.
   *
   * @throws io.github.pagerdutyjava.NotFoundException if there is none
   */
  public void delete(String ruleId) {
    api.deleteEventRule(service, requireNonNull(ruleId, "ruleId"));
  }

  /**
   * Makes an event orchestration of these rules, which can then no longer be changed, and returns
   * where it is: {@code POST /services/{id}/rules/convert}, OAuth scope {@code services.write}.
   * Events go by the rules until the orchestration is made active.
   */
  public EventRuleConversion convert() {
    return api.convertEventRules(service);
  }

  /**
   * Returns whether, when and how these rules were converted: {@code GET /services/{id}/rules},
   * OAuth scope {@code services.read}.
   */
  public EventRuleMigration migration() {
    return api.eventRuleMigration(service, "migrated_metadata", 1);
  }
}
