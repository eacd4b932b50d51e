package io.github.pagerdutyjava.client.users;

import io.github.pagerdutyjava.client.model.Arguments;
import io.github.pagerdutyjava.client.paging.ListState;
import io.github.pagerdutyjava.client.paging.PagedQuery;
import java.util.stream.Collectors;

/**
 * OAuth delegations of a user; immutable, every method returns a copy. Different filters must all
 * fit, of the values of one filter any.
 *
 * <pre>{@code
 * Paged<OAuthDelegation> phones =
 *     client.users().oauthDelegations("PEYSGVF").types(MOBILE).statuses(ISSUED);
 * }</pre>
 */
public sealed class OAuthDelegationQuery extends PagedQuery<OAuthDelegation, OAuthDelegationQuery>
    permits OAuthDelegations {

  OAuthDelegationQuery(ListState<OAuthDelegation> state) {
    super(state);
  }

  @Override
  protected final OAuthDelegationQuery copy(ListState<OAuthDelegation> state) {
    return new OAuthDelegationQuery(state);
  }

  /** Returns a copy that selects tokens that were given to these. */
  public final OAuthDelegationQuery types(DelegationType... types) {
    return with("delegation_type", joined("types", types));
  }

  /** Returns a copy that selects tokens that can still be used, or cannot. */
  public final OAuthDelegationQuery statuses(DelegationStatus... statuses) {
    return with("status", joined("statuses", statuses));
  }

  /** PagerDuty wants these values in one parameter, apart by commas. */
  private static String joined(String name, Enum<?>... values) {
    return Arguments.some(name, values).stream()
        .map(Enum::toString)
        .collect(Collectors.joining(","));
  }
}
