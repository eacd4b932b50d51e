package io.github.pagerdutyjava.client.teams;

import static java.util.Objects.requireNonNull;

import io.github.pagerdutyjava.Internal;
import io.github.pagerdutyjava.client.audit.AuditRecordQuery;
import io.github.pagerdutyjava.client.paging.Connection;
import io.github.pagerdutyjava.client.paging.Includes;
import io.github.pagerdutyjava.client.paging.ListOperation;
import io.github.pagerdutyjava.client.paging.ListState;
import io.github.pagerdutyjava.client.subscriptions.Subscriptions;

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
