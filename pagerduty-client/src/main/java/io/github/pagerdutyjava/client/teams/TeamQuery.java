package io.github.pagerdutyjava.client.teams;

import io.github.pagerdutyjava.client.paging.ListState;
import io.github.pagerdutyjava.client.paging.PagedQuery;

/**
 * Teams; immutable, every method returns a copy.
 *
 * <pre>{@code
 * Optional<Team> team = client.teams().query("Engineering").first();
 * }</pre>
 */
public sealed class TeamQuery extends PagedQuery<Team, TeamQuery> permits Teams {

  TeamQuery(ListState<Team> state) {
    super(state);
  }

  @Override
  protected final TeamQuery copy(ListState<Team> state) {
    return new TeamQuery(state);
  }

  /** Returns a copy that selects teams whose name holds this text. */
  public final TeamQuery query(String query) {
    return with("query", query);
  }
}
