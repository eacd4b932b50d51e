package io.github.pagerdutyjava.client.incidenttypes;

import io.github.pagerdutyjava.client.model.Arguments;
import io.github.pagerdutyjava.client.model.Body;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An incident type to be made; immutable, every method returns a copy.
 *
 * <pre>{@code
 * NewIncidentType.of("fraud_incident", "Fraud Incident", "incident_default");
 * }</pre>
 */
public final class NewIncidentType extends Body<NewIncidentType> {

  private NewIncidentType(Map<String, @Nullable Object> fields) {
    super(fields);
  }

  /**
   * Returns a type that is a kind of another one.
   *
   * @param name the name in the API, which cannot be changed: at most 50 characters, not ending in
   *     {@code _default}
   * @param displayName the name for people, of at most 50 characters, not beginning with {@code
   *     PD}, {@code PagerDuty} or {@code Default}
   * @param parentType the id or the name of the other one; {@code incident_default} is the base of
   *     all
   */
  public static NewIncidentType of(String name, String displayName, String parentType) {
    return new NewIncidentType(Map.of("name", Arguments.notBlank("name", name)))
        .with("display_name", Arguments.notBlank("display_name", displayName))
        .with("parent_type", Arguments.notBlank("parent_type", parentType));
  }

  @Override
  protected NewIncidentType copy(Map<String, @Nullable Object> fields) {
    return new NewIncidentType(fields);
  }

  /** Returns a copy with this description, of at most 1000 characters. */
  public NewIncidentType description(String description) {
    return with("description", description);
  }

  /** Returns a copy that is in use, as PagerDuty assumes, or not. */
  public NewIncidentType enabled(boolean enabled) {
    return with("enabled", enabled);
  }
}
