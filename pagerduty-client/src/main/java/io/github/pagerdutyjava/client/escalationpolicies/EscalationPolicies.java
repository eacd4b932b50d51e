package io.github.pagerdutyjava.client.escalationpolicies;

import static java.util.Objects.requireNonNull;

import io.github.pagerdutyjava.Internal;
import io.github.pagerdutyjava.client.audit.AuditRecordQuery;
import io.github.pagerdutyjava.client.paging.Connection;
import io.github.pagerdutyjava.client.paging.Includes;
import io.github.pagerdutyjava.client.paging.ListOperation;
import io.github.pagerdutyjava.client.paging.ListState;

/**
 * The escalation policies of the account: {@code GET /escalation_policies}, OAuth scope {@code
 * escalation_policies.read}.
 *
 * <pre>{@code
 * for (EscalationPolicy policy : client.escalationPolicies()) {
 *   System.out.println(policy.name() + " has " + policy.escalationRules().size() + " levels");
 * }
 * }</pre>
 *
 * <p>The list is complete up to the 10,000 that PagerDuty pages through; beyond, it throws an
 * {@link io.github.pagerdutyjava.IncompleteListException} that says how to narrow it.
 */
public final class EscalationPolicies extends EscalationPolicyQuery {

  private final EscalationPoliciesApi api;

  @Internal
  public EscalationPolicies(Connection connection) {
    this(connection.api(EscalationPoliciesApi.class));
  }

  private EscalationPolicies(EscalationPoliciesApi api) {
    super(ListState.of(ListOperation.of("/escalation_policies", api::list, EscalationPolicy::id)));
    this.api = api;
  }

  /**
   * Returns one escalation policy: {@code GET /escalation_policies/{id}}, OAuth scope {@code
   * escalation_policies.read}.
   *
   * @throws io.github.pagerdutyjava.NotFoundException if there is none
   * @throws IllegalArgumentException if {@code id} cannot be one
   */
  public EscalationPolicy get(String id, EscalationPolicyInclude... include) {
    return api.get(requireNonNull(id, "id"), Includes.of(include));
  }

  /**
   * Creates an escalation policy and returns it: {@code POST /escalation_policies}, OAuth scope
   * {@code escalation_policies.write}, acting as the client's {@code From}.
   */
  public EscalationPolicy create(NewEscalationPolicy policy) {
    return api.create(requireNonNull(policy, "policy"));
  }

  /**
   * Gives an escalation policy this name and these rules, and what else is set, and returns it:
   * {@code PUT /escalation_policies/{id}}, OAuth scope {@code escalation_policies.write}.
   *
   * @throws io.github.pagerdutyjava.NotFoundException if there is none
   */
  public EscalationPolicy update(String id, NewEscalationPolicy policy) {
    return api.update(requireNonNull(id, "id"), requireNonNull(policy, "policy"));
  }

  /**
   * Deletes an escalation policy, which no service may use: {@code DELETE
   * /escalation_policies/{id}}, OAuth scope {@code escalation_policies.write}.
   *
   * @throws io.github.pagerdutyjava.NotFoundException if there is none
   */
  public void delete(String id) {
    api.delete(requireNonNull(id, "id"));
  }

  /**
   * Returns what was changed of an escalation policy, the latest first, of the last 24 hours unless
   * times are given: {@code GET /escalation_policies/{id}/audit/records}, OAuth scope {@code
   * audit_records.read}.
   */
  public AuditRecordQuery auditRecords(String id) {
    requireNonNull(id, "id");
    return AuditRecordQuery.of(
        "/escalation_policies/{id}/audit/records", id, query -> api.auditRecords(id, query));
  }
}
