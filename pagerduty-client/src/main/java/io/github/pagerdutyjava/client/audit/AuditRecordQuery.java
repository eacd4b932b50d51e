package io.github.pagerdutyjava.client.audit;

import io.github.pagerdutyjava.Internal;
import io.github.pagerdutyjava.client.paging.ListOperation;
import io.github.pagerdutyjava.client.paging.ListState;
import io.github.pagerdutyjava.client.paging.PageSource;
import io.github.pagerdutyjava.client.paging.RecentQuery;

/**
 * The changes of one resource, the latest first; immutable, every method returns a copy. Without
 * {@code since} and {@code until} they are those of the last 24 hours, which is PagerDuty's own
 * choice; PagerDuty keeps them for 12 months.
 *
 * <pre>{@code
 * for (AuditRecord record : client.users().auditRecords("PEYSGVF").since(lastQuarter)) {
 *   System.out.println(record.executionTime() + " " + record.action());
 * }
 * }</pre>
 */
public final class AuditRecordQuery extends RecentQuery<AuditRecord, AuditRecordQuery> {

  private AuditRecordQuery(ListState<AuditRecord> state) {
    super(state);
  }

  /** Returns the changes of the resource of this id. */
  @Internal
  public static AuditRecordQuery of(String path, String id, PageSource<AuditRecord> source) {
    return of(list(path, id, source));
  }

  /** Returns the changes that this operation lists. */
  @Internal
  public static AuditRecordQuery of(ListOperation<AuditRecord> list) {
    return new AuditRecordQuery(ListState.of(list));
  }

  /** Returns the operation that lists the changes of the resource of this id. */
  @Internal
  public static ListOperation<AuditRecord> list(
      String path, String id, PageSource<AuditRecord> source) {
    return ListOperation.cursor(path, source, AuditRecord::id)
        .inWindows(AuditRecord::executionTime)
        .ownedBy(id);
  }

  @Override
  protected AuditRecordQuery copy(ListState<AuditRecord> state) {
    return new AuditRecordQuery(state);
  }
}
