package io.github.pagerdutyjava.client.conformance;

import static io.github.pagerdutyjava.client.conformance.Operation.action;
import static io.github.pagerdutyjava.client.conformance.Operation.operation;

import io.github.pagerdutyjava.client.maintenancewindows.MaintenanceWindowFilter;
import io.github.pagerdutyjava.client.maintenancewindows.MaintenanceWindowInclude;
import io.github.pagerdutyjava.client.maintenancewindows.NewMaintenanceWindow;
import java.time.Instant;
import java.util.List;

/** The operations of maintenance windows. */
final class MaintenanceWindowOperations {

  static final List<Operation> ALL =
      List.of(
          operation(
              "listMaintenanceWindows",
              client ->
                  client
                      .maintenanceWindows()
                      .query("database")
                      .filter(MaintenanceWindowFilter.OPEN)
                      .serviceIds("P1", "P2")
                      .teamIds("T1", "T2")
                      .include(MaintenanceWindowInclude.values())),
          operation(
              "getMaintenanceWindow",
              client -> client.maintenanceWindows().get("P1", MaintenanceWindowInclude.values())),
          operation(
              "createMaintenanceWindow", client -> client.maintenanceWindows().create(window())),
          operation(
              "updateMaintenanceWindow",
              client -> client.maintenanceWindows().update("P1", window())),
          action("deleteMaintenanceWindow", client -> client.maintenanceWindows().delete("P1")));

  private static NewMaintenanceWindow window() {
    return NewMaintenanceWindow.of(
            Instant.parse("2026-01-01T20:00:00Z"),
            Instant.parse("2026-01-01T22:00:00Z"),
            "S1",
            "S2")
        .description("Moving the database")
        .createdBy("U1");
  }

  private MaintenanceWindowOperations() {}
}
