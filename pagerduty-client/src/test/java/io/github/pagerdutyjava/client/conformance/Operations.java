package io.github.pagerdutyjava.client.conformance;

import java.util.List;
import java.util.stream.Stream;

/** The entries of all operations. */
final class Operations {

  static final List<Operation> ALL =
      Stream.of(
              AuditOperations.ALL,
              AbilityOperations.ALL,
              ChangeEventOperations.ALL,
              ContactOperations.ALL,
              CustomFieldOperations.ALL,
              EscalationPolicyOperations.ALL,
              EventRuleOperations.ALL,
              IncidentOperations.ALL,
              IncidentPartOperations.ALL,
              IncidentTypeOperations.ALL,
              LayerScheduleOperations.ALL,
              LogEntryOperations.ALL,
              MaintenanceWindowOperations.ALL,
              NotificationOperations.ALL,
              OnCallOperations.ALL,
              PriorityOperations.ALL,
              ScheduleOperations.ALL,
              ServiceOperations.ALL,
              SessionOperations.ALL,
              ShiftScheduleOperations.ALL,
              SubscriptionOperations.ALL,
              TagOperations.ALL,
              TeamOperations.ALL,
              UserOperations.ALL,
              VendorOperations.ALL)
          .flatMap(List::stream)
          .toList();

  private Operations() {}
}
