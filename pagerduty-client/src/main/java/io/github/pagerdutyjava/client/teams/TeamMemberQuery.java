package io.github.pagerdutyjava.client.teams;

import io.github.pagerdutyjava.client.model.Resource;
import io.github.pagerdutyjava.client.paging.ListOperation;
import io.github.pagerdutyjava.client.paging.ListState;
import io.github.pagerdutyjava.client.paging.PagedQuery;

/**
 * The users in one team and their roles; immutable, every method returns a copy.
 *
 * <pre>{@code
 * Paged<TeamMember> members = client.teams().members("PQ9K7I8").include(USERS);
 * }</pre>
 */
public final class TeamMemberQuery extends PagedQuery<TeamMember, TeamMemberQuery> {

  TeamMemberQuery(TeamsApi api, String id) {
    this(
        ListState.of(
            ListOperation.of(
                    "/teams/{id}/members", query -> api.members(id, query), TeamMemberQuery::key)
                .ownedBy(id)));
  }

  private TeamMemberQuery(ListState<TeamMember> state) {
    super(state);
  }

  private static String key(TeamMember member) {
    Resource user = member.user();
    return user == null ? member.toString() : user.id();
  }

  @Override
  protected TeamMemberQuery copy(ListState<TeamMember> state) {
    return new TeamMemberQuery(state);
  }

  /** Returns a copy that asks PagerDuty to send these in full. */
  public TeamMemberQuery include(TeamMemberInclude... include) {
    return withAll("include[]", (Object[]) include);
  }
}
