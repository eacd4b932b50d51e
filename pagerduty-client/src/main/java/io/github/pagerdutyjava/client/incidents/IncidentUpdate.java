package io.github.pagerdutyjava.client.incidents;

import io.github.pagerdutyjava.client.model.Arguments;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is to change of an incident; immutable, every method returns a copy. What is not set stays
 * as it is.
 *
 * <pre>{@code
 * new IncidentUpdate().status(IncidentStatus.RESOLVED).resolution("Restarted the database");
 * }</pre>
 */
public final class IncidentUpdate extends IncidentFields<IncidentUpdate> {

  private static final String SERVICE = "service";

  /** Makes an update that changes nothing yet. */
  public IncidentUpdate() {
    this(Map.of("type", "incident_reference"));
  }

  private IncidentUpdate(Map<String, @Nullable Object> fields) {
    super(fields);
  }

  @Override
  protected IncidentUpdate copy(Map<String, @Nullable Object> fields) {
    return new IncidentUpdate(fields);
  }

  /** Returns a copy with this status; any but resolved opens a resolved incident again. */
  public IncidentUpdate status(IncidentStatus status) {
    return with("status", status);
  }

  /** Returns a copy that says how it was resolved; only together with that status. */
  public IncidentUpdate resolution(String resolution) {
    return with("resolution", resolution);
  }

  /** Returns a copy with this title. */
  public IncidentUpdate title(String title) {
    return with("title", Arguments.notBlank("title", title));
  }

  /** Returns a copy of the highest priority that has this name. */
  public IncidentUpdate priorityName(String name) {
    return with("priority", Arguments.notBlank("name", name));
  }

  /**
   * Returns a copy that is escalated to this level of its escalation policy; the first is 1.
   *
   * @throws IllegalArgumentException if it is less than 1
   */
  public IncidentUpdate escalationLevel(int level) {
    if (level < 1) {
      throw new IllegalArgumentException("level: the first is 1, is " + level);
    }
    return with("escalation_level", level);
  }

  /** Returns a copy that moves to this service; of one incident at a time only. */
  public IncidentUpdate serviceId(String serviceId) {
    return withReference(SERVICE, "service_reference", serviceId);
  }

  /**
   * Returns this update of one incident of several.
   *
   * @throws IllegalArgumentException if it is what PagerDuty does to a single incident only
   */
  IncidentUpdate amongOthers(String id) {
    if (fields().containsKey(SERVICE)) {
      throw new IllegalArgumentException(
          "updates: PagerDuty moves one incident at a time to another service; use update(id, …)");
    }
    return with("id", id);
  }
}
