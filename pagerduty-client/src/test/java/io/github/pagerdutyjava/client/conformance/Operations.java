package io.github.pagerdutyjava.client.conformance;

import java.util.List;
import java.util.stream.Stream;

/** The entries of all operations. */
final class Operations {

  static final List<Operation> ALL =
      Stream.of(
              AuditOperations.ALL,
              ChangeEventOperations.ALL,
              EscalationPolicyOperations.ALL,
              IncidentOperations.ALL,
              LayerScheduleOperations.ALL,
              LogEntryOperations.ALL,
              OnCallOperations.ALL,
              PriorityOperations.ALL,
              ScheduleOperations.ALL,
              ServiceOperations.ALL,
              SubscriptionOperations.ALL,
              ShiftScheduleOperations.ALL,
              TeamOperations.ALL,
              UserOperations.ALL)
          .flatMap(List::stream)
          .toList();

  private Operations() {}
}
