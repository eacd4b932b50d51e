package io.github.pagerdutyjava.client;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pagerdutyjava.client.maintenancewindows.NewMaintenanceWindow;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What cannot be a maintenance window is refused when it is written down. */
class MaintenanceWindowsTest {

  private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");

  @Test
  void aWindowThatDoesNotEndAfterItsStartIsRefused() {
    assertThatThrownBy(() -> NewMaintenanceWindow.of(NOON, NOON, "S1"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("end: ");
  }

  @Test
  void aWindowOfNoServiceIsRefused() {
    assertThatThrownBy(() -> NewMaintenanceWindow.of(NOON, NOON.plusSeconds(1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("serviceIds: ");
  }
}
