package io.github.pagerdutyjava.client.incidents;

import io.github.pagerdutyjava.Internal;
import io.github.pagerdutyjava.client.customfields.CustomFieldValue;
import io.github.pagerdutyjava.client.model.IncidentAction;
import io.github.pagerdutyjava.client.model.Resource;
import io.github.pagerdutyjava.client.model.Urgency;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An incident: something is wrong and somebody has to look after it.
 *
 * @param id the id
 * @param type the type, {@code incident}
 * @param summary a short text to show to people
 * @param self the address in the REST API
 * @param htmlUrl the address in PagerDuty's web app
 * @param incidentNumber the number that people see, counted up in the account
 * @param title what is wrong
 * @param createdAt when it was triggered
 * @param updatedAt when it last changed
 * @param status how far it is
 * @param incidentKey what further events are matched by; null when the incident has alerts
 * @param service the service that it is about
 * @param assignments who looks after it; empty once it is resolved
 * @param assignedVia how it came to them
 * @param lastStatusChangeAt when the status last changed
 * @param resolvedAt when it was resolved; null until then
 * @param firstTriggerLogEntry the log entry of its beginning
 * @param alertCounts how many alerts it has
 * @param isMergeable whether it may be merged with others
 * @param incidentType the kind of incident
 * @param escalationPolicy the policy that it escalates by
 * @param teams the teams that it concerns
 * @param pendingActions what PagerDuty will do by itself
 * @param acknowledgements who acknowledged it; filled only while it is acknowledged
 * @param alertGrouping how its alerts came together
 * @param lastStatusChangeBy the user, service or integration that last changed the status
 * @param priority the priority; null when it has none
 * @param resolveReason why it was resolved, when not by hand
 * @param conferenceBridge where people talk about it
 * @param incidentsResponders who was asked to help
 * @param responderRequests the requests for help
 * @param urgency how urgently people are notified
 * @param body the details that it was created with
 * @param customFields the custom fields, when they were asked for
 * @param occurrence how often the like happened, when PagerDuty compares incidents
 * @param extra what else PagerDuty sent
 */
public record Incident(
    String id,
    @Nullable String type,
    @Nullable String summary,
    @Nullable String self,
    @Nullable String htmlUrl,
    @Nullable Long incidentNumber,
    @Nullable String title,
    @Nullable Instant createdAt,
    @Nullable Instant updatedAt,
    @Nullable IncidentStatus status,
    @Nullable String incidentKey,
    @Nullable Resource service,
    List<Assignment> assignments,
    @Nullable AssignedVia assignedVia,
    @Nullable Instant lastStatusChangeAt,
    @Nullable Instant resolvedAt,
    @Nullable Resource firstTriggerLogEntry,
    @Nullable AlertCounts alertCounts,
    @Nullable Boolean isMergeable,
    @Nullable IncidentTypeReference incidentType,
    @Nullable Resource escalationPolicy,
    List<Resource> teams,
    List<IncidentAction> pendingActions,
    List<Acknowledgement> acknowledgements,
    @Nullable AlertGrouping alertGrouping,
    @Nullable Resource lastStatusChangeBy,
    @Nullable Resource priority,
    @Nullable ResolveReason resolveReason,
    @Nullable ConferenceBridge conferenceBridge,
    List<IncidentResponder> incidentsResponders,
    List<ResponderRequest> responderRequests,
    @Nullable Urgency urgency,
    @Nullable IncidentBody body,
    List<CustomFieldValue> customFields,
    @Nullable Occurrence occurrence,
    Map<String, Object> extra)
    implements Resource {

  @Internal
  public Incident {}
}
