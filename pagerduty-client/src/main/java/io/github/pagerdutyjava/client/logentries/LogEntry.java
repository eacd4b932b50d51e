package io.github.pagerdutyjava.client.logentries;

import io.github.pagerdutyjava.Internal;
import io.github.pagerdutyjava.client.model.Context;
import io.github.pagerdutyjava.client.model.IncidentAction;
import io.github.pagerdutyjava.client.model.Resource;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What happened to an incident; the type says which of the components are set.
 *
 * @param id the id
 * @param type the type, for example {@code resolve_log_entry}
 * @param summary a short text to show to people
 * @param self the address in the REST API
 * @param htmlUrl the address in PagerDuty's web app
 * @param createdAt when it happened
 * @param channel the way by which it came
 * @param agent the user, service or integration that did it
 * @param note what was noted
 * @param contexts the links and images of the event
 * @param service the service of the incident
 * @param incident the incident
 * @param teams the teams of the incident
 * @param eventDetails the event that triggered it
 * @param changeset which fields changed
 * @param user who was notified
 * @param assignees to whom it was assigned, delegated or escalated
 * @param changedActions what PagerDuty will do by itself since it was snoozed
 * @param acknowledgementTimeout how long the acknowledgement lasts
 * @param extra what else PagerDuty sent
 */
public record LogEntry(
    String id,
    @Nullable String type,
    @Nullable String summary,
    @Nullable String self,
    @Nullable String htmlUrl,
    @Nullable Instant createdAt,
    @Nullable Channel channel,
    @Nullable Resource agent,
    @Nullable String note,
    List<Context> contexts,
    @Nullable Resource service,
    @Nullable Resource incident,
    List<Resource> teams,
    @Nullable EventDetails eventDetails,
    List<Object> changeset,
    @Nullable Resource user,
    List<Resource> assignees,
    List<IncidentAction> changedActions,
    @Nullable Duration acknowledgementTimeout,
    Map<String, Object> extra)
    implements Resource {

  @Internal
  public LogEntry {}
}
