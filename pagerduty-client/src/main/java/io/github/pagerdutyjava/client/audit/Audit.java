package io.github.pagerdutyjava.client.audit;

import io.github.pagerdutyjava.Internal;
import io.github.pagerdutyjava.client.paging.Connection;
import io.github.pagerdutyjava.client.paging.ListOperation;
import io.github.pagerdutyjava.client.paging.ListState;

/**
 * The audit trail of the account: {@code GET /audit/records}, OAuth scope {@code
 * audit_records.read}, for administrators, owners and account API keys, in plans that have it.
 *
 * <pre>{@code
 * for (AuditRecord record : client.audit()) {
 *   System.out.println(record.executionTime() + " " + record.action());
 * }
 * }</pre>
 *
 * <p>The list is complete however many there are; the changes of one resource are listed by its own
 * facade, for example {@code client.users().auditRecords(id)}.
 */
public final class Audit extends AuditQuery {

  @Internal
  public Audit(Connection connection) {
    super(
        ListState.of(
            ListOperation.cursor(
                    "/audit/records", connection.api(AuditApi.class)::list, AuditRecord::id)
                .inWindows(AuditRecord::executionTime)));
  }
}
