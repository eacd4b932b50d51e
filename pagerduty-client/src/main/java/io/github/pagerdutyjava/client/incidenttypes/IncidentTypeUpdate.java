package io.github.pagerdutyjava.client.incidenttypes;

import io.github.pagerdutyjava.client.model.Arguments;
import io.github.pagerdutyjava.client.model.Body;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is to change of an incident type; immutable, every method returns a copy. What is not set
 * stays as it is.
 *
 * <pre>{@code
 * client.incidentTypes().update("fraud_incident", new IncidentTypeUpdate().enabled(false));
 * }</pre>
 */
public final class IncidentTypeUpdate extends Body<IncidentTypeUpdate> {

  /** Makes an update that changes nothing yet. */
  public IncidentTypeUpdate() {
    this(Map.of());
  }

  private IncidentTypeUpdate(Map<String, @Nullable Object> fields) {
    super(fields);
  }

  @Override
  protected IncidentTypeUpdate copy(Map<String, @Nullable Object> fields) {
    return new IncidentTypeUpdate(fields);
  }

  /** Returns a copy with this name for people, of at most 50 characters. */
  public IncidentTypeUpdate displayName(String displayName) {
    return with("display_name", Arguments.notBlank("display_name", displayName));
  }

  /** Returns a copy with this description, of at most 1000 characters. */
  public IncidentTypeUpdate description(String description) {
    return with("description", description);
  }

  /** Returns a copy without a description. */
  public IncidentTypeUpdate clearDescription() {
    return cleared("description");
  }

  /** Returns a copy that is in use or not. */
  public IncidentTypeUpdate enabled(boolean enabled) {
    return with("enabled", enabled);
  }
}
