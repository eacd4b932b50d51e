package io.github.pagerdutyjava.client.teams;

import static java.util.Objects.requireNonNull;

import io.github.pagerdutyjava.Internal;
import io.github.pagerdutyjava.client.audit.AuditRecordQuery;
import io.github.pagerdutyjava.client.model.Arguments;
import io.github.pagerdutyjava.client.paging.Connection;
import io.github.pagerdutyjava.client.paging.Includes;
import io.github.pagerdutyjava.client.paging.ListOperation;
import io.github.pagerdutyjava.client.paging.ListState;
import io.github.pagerdutyjava.client.subscriptions.Subscriptions;
import java.util.Map;

/**
 * The teams of the account: {@code GET /teams}, OAuth scope {@code teams.read}.
 *
 * <pre>{@code
 * for (Team team : client.teams()) {
 *   System.out.println(team.name());
 * }
 * }</pre>
 *
 * <p>The list is complete up to the 10,000 that PagerDuty pages through; beyond, it throws an
 * {@link io.github.pagerdutyjava.IncompleteListException} that says how to narrow it.
 */
public final class Teams extends TeamQuery {

  private final TeamsApi api;

  @Internal
  public Teams(Connection connection) {
    this(connection.api(TeamsApi.class));
  }

  private Teams(TeamsApi api) {
    super(ListState.of(ListOperation.of("/teams", api::list, Team::id)));
    this.api = api;
  }

  /**
   * Returns one team: {@code GET /teams/{id}}, OAuth scope {@code teams.read}.
   *
   * @throws io.github.pagerdutyjava.NotFoundException if there is none
   * @throws IllegalArgumentException if {@code id} cannot be one
   */
  public Team get(String id, TeamInclude... include) {
    return api.get(requireNonNull(id, "id"), Includes.of(include));
  }

  /** Creates a team and returns it: {@code POST /teams}, OAuth scope {@code teams.write}. */
  public Team create(NewTeam team) {
    return api.create(requireNonNull(team, "team"));
  }

  /**
   * Gives a team this name, and what else is set, and returns it: {@code PUT /teams/{id}}, OAuth
   * scope {@code teams.write}.
   *
   * @throws io.github.pagerdutyjava.NotFoundException if there is none
   */
  public Team update(String id, NewTeam team) {
    return api.update(requireNonNull(id, "id"), requireNonNull(team, "team"));
  }

  /**
   * Deletes a team, which no escalation policy, service or schedule may belong to: {@code DELETE
   * /teams/{id}}, OAuth scope {@code teams.write}. Its unresolved incidents are then those of no
   * team.
   *
   * @throws io.github.pagerdutyjava.NotFoundException if there is none
   */
  public void delete(String id) {
    api.delete(requireNonNull(id, "id"), null);
  }

  /**
   * Deletes a team and gives its unresolved incidents to another one: {@code DELETE /teams/{id}},
   * OAuth scope {@code teams.write}. PagerDuty may still be giving them when this returns.
   *
   * @throws io.github.pagerdutyjava.NotFoundException if there is none
   */
  public void delete(String id, String reassignmentTeamId) {
    api.delete(requireNonNull(id, "id"), Arguments.id("reassignmentTeamId", reassignmentTeamId));
  }

  /**
   * Returns the users in a team and their roles: {@code GET /teams/{id}/members}, OAuth scope
   * {@code teams.read}.
   */
  public TeamMemberQuery members(String id) {
    return new TeamMemberQuery(api, requireNonNull(id, "id"));
  }

  /**
   * Adds a user to a team, with the role that PagerDuty chooses: {@code PUT
   * /teams/{id}/users/{user_id}}, OAuth scope {@code teams.write}. PagerDuty refuses users who may
   * only read.
   *
   * @throws io.github.pagerdutyjava.NotFoundException if there is no such team or user
   */
  public void addMember(String id, String userId) {
    addMember(id, userId, Map.of());
  }

  /**
   * Adds a user to a team with this role, or gives a member this role: {@code PUT
   * /teams/{id}/users/{user_id}}, OAuth scope {@code teams.write}. PagerDuty refuses users who may
   * only read.
   *
   * @throws io.github.pagerdutyjava.NotFoundException if there is no such team or user
   */
  public void addMember(String id, String userId, TeamRole role) {
    addMember(id, userId, Map.of("role", Arguments.value("role", role)));
  }

  private void addMember(String id, String userId, Map<String, TeamRole> role) {
    api.addMember(requireNonNull(id, "id"), requireNonNull(userId, "userId"), role);
  }

  /**
   * Removes a user from a team: {@code DELETE /teams/{id}/users/{user_id}}, OAuth scope {@code
   * teams.write}.
   *
   * @throws io.github.pagerdutyjava.NotFoundException if there is no such team or member
   */
  public void removeMember(String id, String userId) {
    api.removeMember(requireNonNull(id, "id"), requireNonNull(userId, "userId"));
  }

  /**
   * Adds an escalation policy to a team: {@code PUT
   * /teams/{id}/escalation_policies/{escalation_policy_id}}, OAuth scope {@code teams.write}.
   *
   * @throws io.github.pagerdutyjava.NotFoundException if there is no such team or policy
   */
  public void addEscalationPolicy(String id, String escalationPolicyId) {
    api.addEscalationPolicy(
        requireNonNull(id, "id"), requireNonNull(escalationPolicyId, "escalationPolicyId"));
  }

  /**
   * Removes an escalation policy from a team: {@code DELETE
   * /teams/{id}/escalation_policies/{escalation_policy_id}}, OAuth scope {@code teams.write}.
   *
   * @throws io.github.pagerdutyjava.NotFoundException if there is no such team or policy
   */
  public void removeEscalationPolicy(String id, String escalationPolicyId) {
    api.removeEscalationPolicy(
        requireNonNull(id, "id"), requireNonNull(escalationPolicyId, "escalationPolicyId"));
  }

  /**
   * Returns what was changed of a team, the latest first, of the last 24 hours unless times are
   * given: {@code GET /teams/{id}/audit/records}, OAuth scope {@code audit_records.read}.
   */
  public AuditRecordQuery auditRecords(String id) {
    requireNonNull(id, "id");
    return AuditRecordQuery.of(
        "/teams/{id}/audit/records", id, query -> api.auditRecords(id, query));
  }

  /**
   * Returns of what a team is told, which {@code subscribe} and {@code unsubscribe} change: {@code
   * GET /teams/{id}/notification_subscriptions}, {@code POST
   * /teams/{id}/notification_subscriptions} and {@code POST
   * /teams/{id}/notification_subscriptions/unsubscribe}, OAuth scopes {@code subscribers.read} and
   * {@code subscribers.write}.
   */
  public Subscriptions subscriptions(String id) {
    requireNonNull(id, "id");
    return Subscriptions.of(
        "/teams/{id}/notification_subscriptions",
        id,
        query -> api.subscriptions(id, query),
        to -> api.subscribe(id, to),
        from -> api.unsubscribe(id, from));
  }
}
