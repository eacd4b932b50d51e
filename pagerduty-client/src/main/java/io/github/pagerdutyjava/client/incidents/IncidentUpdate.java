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

  private static final String STATUS = "status";

  private static final String RESOLUTION = "resolution";

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
    return with(STATUS, status);
  }

  /** Returns a copy that says how it was resolved; refused without the status resolved. */
  public IncidentUpdate resolution(String resolution) {
    return with(RESOLUTION, resolution);
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
   * Returns this update.
   *
   * @throws IllegalArgumentException if PagerDuty would pass over a part of it
   */
  IncidentUpdate checked() {
    if (fields().containsKey(RESOLUTION) && fields().get(STATUS) != IncidentStatus.RESOLVED) {
      throw new IllegalArgumentException(
          "resolution: PagerDuty keeps it only together with status(RESOLVED)");
    }
    return this;
  }

  /**
   * Returns this update of one incident of several.
   *
   * @throws IllegalArgumentException if it is what PagerDuty does to a single incident only, or
   *     does not do
   */
  IncidentUpdate amongOthers(String id) {
    if (fields().containsKey(SERVICE)) {
      throw new IllegalArgumentException(
          "updates: PagerDuty moves one incident at a time to another service; use update(id, …)");
    }
    return checked().with("id", id);
  }
}
