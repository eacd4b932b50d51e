package io.github.pagerdutyjava.client.escalationpolicies;

import io.github.pagerdutyjava.client.paging.ListState;
import io.github.pagerdutyjava.client.paging.PagedQuery;

/**
 * Escalation policies by name; immutable, every method returns a copy. Different filters must all
 * fit, of the values of one filter any.
 *
 * <pre>{@code
 * Paged<EscalationPolicy> policies = client.escalationPolicies().userIds("PEYSGVF").include(TARGETS);
 * }</pre>
 */
public sealed class EscalationPolicyQuery
    extends PagedQuery<EscalationPolicy, EscalationPolicyQuery> permits EscalationPolicies {

  EscalationPolicyQuery(ListState<EscalationPolicy> state) {
    super(state);
  }

  @Override
  protected final EscalationPolicyQuery copy(ListState<EscalationPolicy> state) {
    return new EscalationPolicyQuery(state);
  }

  /** Returns a copy that selects policies whose name holds this text. */
  public final EscalationPolicyQuery query(String query) {
    return with("query", query);
  }

  /** Returns a copy that selects policies that have one of these users as a target. */
  public final EscalationPolicyQuery userIds(String... userIds) {
    return withAll("user_ids[]", (Object[]) userIds);
  }

  /** Returns a copy that selects policies of these teams; the account must have teams. */
  public final EscalationPolicyQuery teamIds(String... teamIds) {
    return withAll("team_ids[]", (Object[]) teamIds);
  }

  /** Returns a copy that lists from the last name to the first. */
  public final EscalationPolicyQuery descending() {
    return with("sort_by", "name:desc");
  }

  /** Returns a copy that asks PagerDuty to send these in full. */
  public final EscalationPolicyQuery include(EscalationPolicyInclude... include) {
    return withAll("include[]", (Object[]) include);
  }
}
