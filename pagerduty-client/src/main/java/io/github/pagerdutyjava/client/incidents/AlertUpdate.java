package io.github.pagerdutyjava.client.incidents;

import io.github.pagerdutyjava.client.model.Body;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is to change of an alert; immutable, every method returns a copy. What is not set stays as
 * it is.
 *
 * <pre>{@code
 * new AlertUpdate().status(AlertStatus.RESOLVED);
 * }</pre>
 */
public final class AlertUpdate extends Body<AlertUpdate> {

  /** Makes an update that changes nothing yet. */
  public AlertUpdate() {
    this(Map.of("type", "alert"));
  }

  private AlertUpdate(Map<String, @Nullable Object> fields) {
    super(fields);
  }

  @Override
  protected AlertUpdate copy(Map<String, @Nullable Object> fields) {
    return new AlertUpdate(fields);
  }

  /** Returns a copy with this status. */
  public AlertUpdate status(AlertStatus status) {
    return with("status", status);
  }

  /** Returns a copy that belongs to this incident. */
  public AlertUpdate incidentId(String incidentId) {
    return withReference("incident", "incident_reference", incidentId);
  }

  /** Returns this update of one alert of several. */
  AlertUpdate amongOthers(String id) {
    return with("id", id);
  }
}
