package io.github.pagerdutyjava.client.schedules;

import io.github.pagerdutyjava.client.audit.AuditRecord;
import io.github.pagerdutyjava.client.audit.AuditRecordQuery;
import io.github.pagerdutyjava.client.paging.ListAnswer;
import io.github.pagerdutyjava.client.paging.PageSource;
import io.github.pagerdutyjava.client.paging.Parameters;
import java.util.List;

/**
 * What was changed of a schedule while nobody knows of which kind it is, or was: both trails, of
 * which one may be refused.
 */
final class ScheduleAudit {

  private static final Parameters ONE = Parameters.none().with("limit", 1);

  private ScheduleAudit() {}

  static AuditRecordQuery of(SchedulesApi api, String id) {
    PageSource<AuditRecord> shiftBased = query -> api.shiftBasedAudit(id, query);
    PageSource<AuditRecord> layerBased = query -> api.layerBasedAudit(id, query);
    return AuditRecordQuery.of(
        AuditRecordQuery.list(
                "/v3/schedules/{id}/audit/records", id, either(shiftBased, layerBased))
            .followedBy(
                AuditRecordQuery.list(
                    "/schedules/{id}/audit/records", id, either(layerBased, shiftBased))));
  }

  /** Where one trail is refused, it is empty if the other is not. */
  private static PageSource<AuditRecord> either(
      PageSource<AuditRecord> one, PageSource<AuditRecord> other) {
    return query ->
        EitherKind.<ListAnswer<AuditRecord>>of(() -> one.fetch(query), () -> nothing(other));
  }

  private static ListAnswer<AuditRecord> nothing(PageSource<AuditRecord> other) {
    return new ListAnswer<>(List.of(), false, null, null, other.fetch(ONE).serverTime());
  }
}
