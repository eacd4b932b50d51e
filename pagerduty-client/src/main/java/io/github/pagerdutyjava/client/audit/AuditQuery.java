package io.github.pagerdutyjava.client.audit;

import io.github.pagerdutyjava.client.paging.ListState;
import io.github.pagerdutyjava.client.paging.RecentQuery;

/**
 * Changes of the account, the latest first; immutable, every method returns a copy. Different
 * filters must all fit, of the values of one filter any. Without {@code since} and {@code until}
 * they are those of the last 24 hours, which is PagerDuty's own choice; PagerDuty keeps them for 12
 * months.
 *
 * <pre>{@code
 * Paged<AuditRecord> deletions =
 *     client.audit().resourceTypes(SERVICES).actions(DELETE).since(lastQuarter);
 * }</pre>
 */
public sealed class AuditQuery extends RecentQuery<AuditRecord, AuditQuery> permits Audit {

  AuditQuery(ListState<AuditRecord> state) {
    super(state);
  }

  @Override
  protected final AuditQuery copy(ListState<AuditRecord> state) {
    return new AuditQuery(state);
  }

  /** Returns a copy that selects changes of resources of these types. */
  public final AuditQuery resourceTypes(AuditedResourceType... types) {
    return withAll("root_resource_types[]", (Object[]) types);
  }

  /** Returns a copy that selects what was done by actors of this type. */
  public final AuditQuery actorType(AuditActorType type) {
    return with("actor_type", type);
  }

  /** Returns a copy that selects what this actor did. */
  public final AuditQuery actor(AuditActorType type, String id) {
    return actorType(type).with("actor_id", id);
  }

  /** Returns a copy that selects what was done by this means. */
  public final AuditQuery methodType(AuditMethodType type) {
    return with("method_type", type);
  }

  /**
   * Returns a copy that selects what was done with a token of which these are the last four
   * characters.
   */
  public final AuditQuery method(AuditMethodType type, String truncatedToken) {
    return methodType(type).with("method_truncated_token", truncatedToken);
  }

  /** Returns a copy that selects these actions. */
  public final AuditQuery actions(AuditAction... actions) {
    return withAll("actions[]", (Object[]) actions);
  }
}
