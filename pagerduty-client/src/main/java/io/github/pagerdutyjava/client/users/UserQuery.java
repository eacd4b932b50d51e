package io.github.pagerdutyjava.client.users;

import io.github.pagerdutyjava.client.paging.ListState;
import io.github.pagerdutyjava.client.paging.PagedQuery;

/**
 * Users; immutable, every method returns a copy. Different filters must all fit, of the values of
 * one filter any.
 *
 * <pre>{@code
 * Paged<User> members = client.users().teamIds("PQ9K7I8").include(CONTACT_METHODS);
 * }</pre>
 */
public sealed class UserQuery extends PagedQuery<User, UserQuery> permits Users {

  UserQuery(ListState<User> state) {
    super(state);
  }

  @Override
  protected final UserQuery copy(ListState<User> state) {
    return new UserQuery(state);
  }

  /** Returns a copy that selects users whose name holds this text. */
  public final UserQuery query(String query) {
    return with("query", query);
  }

  /** Returns a copy that selects users of these teams; the account must have teams. */
  public final UserQuery teamIds(String... teamIds) {
    return withAll("team_ids[]", (Object[]) teamIds);
  }

  /** Returns a copy that asks PagerDuty to send these in full. */
  public final UserQuery include(UserInclude... include) {
    return withAll("include[]", (Object[]) include);
  }
}
