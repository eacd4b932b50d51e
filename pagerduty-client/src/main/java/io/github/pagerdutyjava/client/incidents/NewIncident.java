package io.github.pagerdutyjava.client.incidents;

import io.github.pagerdutyjava.client.model.Arguments;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An incident that is to be created; immutable, every method returns a copy.
 *
 * <pre>{@code
 * NewIncident.of("The shop is down", "PIJ90N7")
 *     .urgency(Urgency.HIGH)
 *     .details("No orders since 14:02")
 *     .incidentKey("shop-down-2026-01-02");
 * }</pre>
 */
public final class NewIncident extends IncidentFields<NewIncident> {

  private static final String KEY = "incident_key";

  private static final Set<String> ASSIGNEES_OR_POLICY = Set.of("assignments", "escalation_policy");

  private NewIncident(Map<String, @Nullable Object> fields) {
    super(fields);
  }

  /** Returns an incident of this title on this service. */
  public static NewIncident of(String title, String serviceId) {
    return new NewIncident(Map.of("type", "incident"))
        .with("title", Arguments.notBlank("title", title))
        .withReference("service", "service_reference", serviceId);
  }

  @Override
  protected NewIncident copy(Map<String, @Nullable Object> fields) {
    if (fields.keySet().containsAll(ASSIGNEES_OR_POLICY)) {
      throw new IllegalArgumentException(
          "incident: PagerDuty takes either assignees or an escalation policy for a new one");
    }
    return new NewIncident(fields);
  }

  /** Returns a copy with this text, which says more than the title. */
  public NewIncident details(String details) {
    return with(
        "body", Map.of("type", "incident_body", "details", Arguments.value("details", details)));
  }

  /**
   * Returns a copy with this key, by which PagerDuty keeps the service from having two open
   * incidents for one thing, and which makes it safe to create the incident twice.
   */
  public NewIncident incidentKey(String incidentKey) {
    return with(KEY, Arguments.notBlank(KEY, incidentKey));
  }

  @Nullable Object key() {
    return fields().get(KEY);
  }

  @Nullable Object serviceId() {
    return fields().get("service") instanceof Map<?, ?> service ? service.get("id") : null;
  }
}
