package io.github.pagerdutyjava.client.conformance;

import static io.github.pagerdutyjava.client.conformance.Operation.operation;

import io.github.pagerdutyjava.client.PagerDutyClient;
import io.github.pagerdutyjava.client.audit.AuditAction;
import io.github.pagerdutyjava.client.audit.AuditActorType;
import io.github.pagerdutyjava.client.audit.AuditMethodType;
import io.github.pagerdutyjava.client.audit.AuditRecordQuery;
import io.github.pagerdutyjava.client.audit.AuditedResourceType;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/** The operations of the audit trail. */
final class AuditOperations {

  private static final Instant SINCE = Instant.parse("2026-01-01T00:00:00Z");
  private static final Instant UNTIL = Instant.parse("2026-01-04T00:00:00Z");

  static final List<Operation> ALL =
      List.of(
          operation("listAuditRecords", PagerDutyClient::audit)
              .alsoSends(
                  client ->
                      client
                          .audit()
                          .since(SINCE)
                          .until(UNTIL)
                          .resourceTypes(AuditedResourceType.values())
                          .actor(AuditActorType.API_KEY, "A1")
                          .method(AuditMethodType.API_TOKEN, "3xyz")
                          .actions(AuditAction.values())
                          .toList()),
          ofResource("listUsersAuditRecords", client -> client.users().auditRecords("P1")),
          ofResource("listTeamsAuditRecords", client -> client.teams().auditRecords("P1")),
          ofResource("listServiceAuditRecords", client -> client.services().auditRecords("P1")),
          ofResource(
              "listEscalationPolicyAuditRecords",
              client -> client.escalationPolicies().auditRecords("P1")),
          ofResource("listSchedulesAuditRecords", client -> client.schedules().auditRecords("P1")),
          ofResource(
              "listSchedulesAuditRecordsV3", client -> client.schedules().auditRecords("P1")));

  private static Operation ofResource(
      String id, Function<PagerDutyClient, AuditRecordQuery> records) {
    return operation(id, records::apply)
        .alsoSends(client -> records.apply(client).since(SINCE).until(UNTIL).toList());
  }

  private AuditOperations() {}
}
