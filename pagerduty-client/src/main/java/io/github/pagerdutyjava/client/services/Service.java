package io.github.pagerdutyjava.client.services;

import io.github.pagerdutyjava.Internal;
import io.github.pagerdutyjava.client.model.Resource;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A service: what incidents are about.
 *
 * @param id the id
 * @param type the type, {@code service}
 * @param summary a short text to show to people
 * @param self the address in the REST API
 * @param htmlUrl the address in PagerDuty's web app
 * @param name the name
 * @param description what it is
 * @param autoResolveTimeout how long an incident stays open before it is resolved by itself; null
 *     or zero for ever
 * @param acknowledgementTimeout how long an acknowledgement lasts before the incident is triggered
 *     again; null or zero for ever
 * @param createdAt when it was created
 * @param status how it is
 * @param lastIncidentTimestamp when its latest incident was created
 * @param escalationPolicy the policy that its incidents escalate by
 * @param responsePlay PagerDuty no longer uses it
 * @param teams the teams that it belongs to
 * @param integrations where its events come from
 * @param incidentUrgencyRule the urgency of its incidents
 * @param supportHours when it is supported
 * @param scheduledActions what happens when support hours begin or end
 * @param addons what is added to its page
 * @param alertCreation what it makes of an event; PagerDuty no longer uses it
 * @param alertGroupingParameters how its alerts are grouped
 * @param alertGrouping {@code time} or {@code intelligent}; PagerDuty no longer uses it
 * @param alertGroupingTimeout minutes; PagerDuty no longer uses it
 * @param autoPauseNotificationsParameters how long notifications of alerts that seem transient are
 *     held back
 * @param extra what else PagerDuty sent
 */
public record Service(
    String id,
    @Nullable String type,
    @Nullable String summary,
    @Nullable String self,
    @Nullable String htmlUrl,
    @Nullable String name,
    @Nullable String description,
    @Nullable Duration autoResolveTimeout,
    @Nullable Duration acknowledgementTimeout,
    @Nullable Instant createdAt,
    @Nullable ServiceStatus status,
    @Nullable Instant lastIncidentTimestamp,
    @Nullable Resource escalationPolicy,
    @Nullable Object responsePlay,
    List<Resource> teams,
    List<Resource> integrations,
    @Nullable IncidentUrgencyRule incidentUrgencyRule,
    @Nullable SupportHours supportHours,
    List<ScheduledAction> scheduledActions,
    List<Resource> addons,
    @Nullable AlertCreation alertCreation,
    @Nullable AlertGroupingParameters alertGroupingParameters,
    @Nullable String alertGrouping,
    @Nullable Integer alertGroupingTimeout,
    @Nullable AutoPauseNotificationsParameters autoPauseNotificationsParameters,
    Map<String, Object> extra)
    implements Resource {

  @Internal
  public Service {}
}
