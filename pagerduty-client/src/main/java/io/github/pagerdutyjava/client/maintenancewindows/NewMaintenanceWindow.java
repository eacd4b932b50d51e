package io.github.pagerdutyjava.client.maintenancewindows;

import static java.util.Objects.requireNonNull;

import io.github.pagerdutyjava.client.model.Arguments;
import io.github.pagerdutyjava.client.model.Body;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A maintenance window as it shall be; immutable, every method returns a copy.
 *
 * <pre>{@code
 * NewMaintenanceWindow.of(tonight, tonight.plus(Duration.ofHours(2)), "PIJ90N7")
 *     .description("Moving the database");
 * }</pre>
 */
public final class NewMaintenanceWindow extends Body<NewMaintenanceWindow> {

  private NewMaintenanceWindow(Map<String, @Nullable Object> fields) {
    super(fields);
  }

  /**
   * Returns a window in which these services open no incidents.
   *
   * @throws IllegalArgumentException if it ends before it starts or has no service
   */
  public static NewMaintenanceWindow of(Instant start, Instant end, String... serviceIds) {
    if (!requireNonNull(start, "start").isBefore(requireNonNull(end, "end"))) {
      throw new IllegalArgumentException("end: " + end + " is not after start " + start);
    }
    Arguments.some("service_ids", serviceIds);
    return new NewMaintenanceWindow(Map.of("type", "maintenance_window"))
        .with("start_time", start)
        .with("end_time", end)
        .withReferences("services", "service_reference", serviceIds);
  }

  @Override
  protected NewMaintenanceWindow copy(Map<String, @Nullable Object> fields) {
    return new NewMaintenanceWindow(fields);
  }

  /** Returns a copy with this description. */
  public NewMaintenanceWindow description(String description) {
    return with("description", description);
  }

  /** Returns a copy without a description. */
  public NewMaintenanceWindow clearDescription() {
    return cleared("description");
  }

  /** Returns a copy that was created by this user. */
  public NewMaintenanceWindow createdBy(String userId) {
    return withReference("created_by", "user_reference", userId);
  }
}
