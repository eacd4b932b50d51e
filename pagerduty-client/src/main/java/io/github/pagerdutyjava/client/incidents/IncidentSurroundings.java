package io.github.pagerdutyjava.client.incidents;

import static java.util.Objects.requireNonNull;

import io.github.pagerdutyjava.client.changeevents.ChangeEvent;
import io.github.pagerdutyjava.client.customfields.CustomFieldValue;
import io.github.pagerdutyjava.client.customfields.CustomFieldValueUpdate;
import io.github.pagerdutyjava.client.impacts.Impact;
import io.github.pagerdutyjava.client.impacts.ImpactStatus;
import io.github.pagerdutyjava.client.model.Arguments;
import io.github.pagerdutyjava.client.paging.Connection;
import io.github.pagerdutyjava.client.paging.ListOperation;
import io.github.pagerdutyjava.client.paging.ListState;
import io.github.pagerdutyjava.client.subscriptions.Subscribers;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What belongs to an incident: what people say and who helps, what PagerDuty thinks is like it, and
 * what it affects. The methods are those of {@link Incidents}.
 */
public abstract sealed class IncidentSurroundings extends IncidentQuery permits Incidents {

  private static final String WITH_INCIDENT = "incident";
  private static final int MOST_PAST = 999;
  private static final int LARGEST_PAGE = 100;

  private final IncidentsApi api;

  IncidentSurroundings(Connection connection, IncidentsApi api) {
    super(
        ListState.of(
            ListOperation.of("/incidents", connection.<Incident>inTime(api::list), Incident::id)
                .byCreationTime(Incident::createdAt, Incident::incidentNumber)));
    this.api = api;
  }

  final IncidentsApi api() {
    return api;
  }

  /**
   * Returns the notes of an incident, all of them: {@code GET /incidents/{id}/notes}, OAuth scope
   * {@code incidents.read}.
   */
  public final List<IncidentNote> notes(String id) {
    requireNonNull(id, "id");
    return ListOperation.whole("/incidents/{id}/notes", query -> api.notes(id), IncidentNote::id)
        .all();
  }

  /**
   * Adds a note to an incident, which takes 2000 of them, and returns it: {@code POST
   * /incidents/{id}/notes}, OAuth scope {@code incidents.write}, acting as the client's {@code
   * From}.
   */
  public final IncidentNote addNote(String id, String text) {
    return api.addNote(requireNonNull(id, "id"), note(text));
  }

  /**
   * Changes the text of a note and returns it: {@code PUT /incidents/{id}/notes/{note_id}}, OAuth
   * scope {@code incidents.write}, acting as the client's {@code From}.
   */
  public final IncidentNote updateNote(String id, String noteId, String text) {
    return api.updateNote(requireNonNull(id, "id"), requireNonNull(noteId, "noteId"), note(text));
  }

  /**
   * Deletes a note: {@code DELETE /incidents/{id}/notes/{note_id}}, OAuth scope {@code
   * incidents.write}.
   */
  public final void deleteNote(String id, String noteId) {
    api.deleteNote(requireNonNull(id, "id"), requireNonNull(noteId, "noteId"));
  }

  private static Map<String, Object> note(String text) {
    return Map.of("content", Arguments.notBlank("text", text));
  }

  /**
   * Asks users and escalation policies to help with an incident and returns the request: {@code
   * POST /incidents/{id}/responder_requests}, OAuth scope {@code incidents.write}; the account must
   * have the ability {@code coordinated_responding}.
   *
   * @param requesterId the id of the user who asks
   * @param message what they are told
   */
  public final ResponderRequest requestResponders(
      String id, String requesterId, String message, ResponderTargets targets) {
    return api.requestResponders(
        requireNonNull(id, "id"), requireNonNull(targets, "targets").request(requesterId, message));
  }

  /**
   * Asks users and escalation policies no longer, unless they have answered, and returns what
   * became of each: {@code PUT /incidents/{id}/responder_requests/cancel}, OAuth scope {@code
   * incidents.write}; the account must have the ability {@code coordinated_responding}.
   *
   * @param requesterId the id of the user who cancels
   */
  public final List<ResponderCancellation> cancelResponderRequests(
      String id, String requesterId, ResponderTargets targets) {
    return api.cancelResponderRequests(
            requireNonNull(id, "id"), requireNonNull(targets, "targets").cancellation(requesterId))
        .items();
  }

  /**
   * Tells the subscribers of an incident something and returns what: {@code POST
   * /incidents/{id}/status_updates}, OAuth scope {@code incidents.write}, acting as the client's
   * {@code From}.
   */
  public final StatusUpdate postStatusUpdate(String id, NewStatusUpdate update) {
    return api.postStatusUpdate(requireNonNull(id, "id"), requireNonNull(update, "update"));
  }

  /**
   * Returns who is told of an incident, which {@code subscribe} and {@code unsubscribe} change:
   * {@code GET /incidents/{id}/status_updates/subscribers}, {@code POST
   * /incidents/{id}/status_updates/subscribers} and {@code POST
   * /incidents/{id}/status_updates/unsubscribe}, OAuth scopes {@code subscribers.read} and {@code
   * subscribers.write}.
   */
  public final Subscribers subscribers(String id) {
    requireNonNull(id, "id");
    return Subscribers.of(
        "/incidents/{id}/status_updates/subscribers",
        id,
        query -> api.subscribers(id, query),
        who -> api.subscribe(id, who),
        who -> api.unsubscribe(id, who));
  }

  /**
   * Returns how unusual an incident is on its service: {@code GET
   * /incidents/{id}/outlier_incident}, OAuth scope {@code incidents.read}.
   */
  public final OutlierIncident outlier(String id) {
    return api.outlier(requireNonNull(id, "id"), null, WITH_INCIDENT);
  }

  /**
   * Returns how unusual an incident is among those of its service since this time: {@code GET
   * /incidents/{id}/outlier_incident}, OAuth scope {@code incidents.read}.
   */
  public final OutlierIncident outlier(String id, Instant since) {
    return api.outlier(requireNonNull(id, "id"), requireNonNull(since, "since"), WITH_INCIDENT);
  }

  /**
   * Returns the incidents of the last six months on its service that were like an incident, at most
   * {@code n}: {@code GET /incidents/{id}/past_incidents}, OAuth scope {@code incidents.read}. Not
   * every plan has this.
   *
   * @throws IllegalArgumentException if {@code n} is not between 1 and 999
   */
  public final List<PastIncident> past(String id, int n) {
    if (n < 1 || n > MOST_PAST) {
      throw new IllegalArgumentException("n: 1 to 999, is " + n);
    }
    return api.past(requireNonNull(id, "id"), n).items();
  }

  /**
   * Returns the 20 latest incidents of other services that are related to an incident: {@code GET
   * /incidents/{id}/related_incidents}, OAuth scope {@code incidents.read}. Not every plan has
   * this.
   */
  public final List<RelatedIncident> related(String id) {
    return api.related(requireNonNull(id, "id"), WITH_INCIDENT).items();
  }

  /**
   * Returns the changes that matter most for an incident, 100 at most, and why: {@code GET
   * /incidents/{id}/related_change_events}, OAuth scope {@code incidents.read}.
   */
  public final List<ChangeEvent> relatedChangeEvents(String id) {
    return api.relatedChangeEvents(requireNonNull(id, "id"), LARGEST_PAGE).items();
  }

  /**
   * Returns the business services that an incident affects, 200 at most: {@code GET
   * /incidents/{id}/business_services/impacts}, OAuth scope {@code incidents.read}.
   */
  public final List<Impact> businessServiceImpacts(String id) {
    return api.businessServiceImpacts(requireNonNull(id, "id")).items();
  }

  /**
   * Says by hand whether an incident affects a business service: {@code PUT
   * /incidents/{id}/business_services/{business_service_id}/impacts}, OAuth scope {@code
   * incidents.write}.
   */
  public final void updateBusinessServiceImpact(
      String id, String businessServiceId, ImpactStatus status) {
    api.updateBusinessServiceImpact(
        requireNonNull(id, "id"),
        requireNonNull(businessServiceId, "businessServiceId"),
        Arguments.value("status", status));
  }

  /**
   * Returns what the custom fields say of an incident, all of them: {@code GET
   * /incidents/{id}/custom_fields/values}, OAuth scope {@code incidents.read}.
   */
  public final List<CustomFieldValue> customFieldValues(String id) {
    requireNonNull(id, "id");
    return ListOperation.whole(
            "/incidents/{id}/custom_fields/values",
            query -> api.customFieldValues(id),
            CustomFieldValue::id)
        .all();
  }

  /**
   * Lets custom fields say something else of an incident, leaves the others as they are, and
   * returns all that was changed: {@code PUT /incidents/{id}/custom_fields/values}, OAuth scope
   * {@code incidents.write}.
   *
   * @throws IllegalArgumentException if there is no update
   */
  public final List<CustomFieldValue> updateCustomFieldValues(
      String id, CustomFieldValueUpdate... updates) {
    return api.updateCustomFieldValues(requireNonNull(id, "id"), Arguments.some("updates", updates))
        .items();
  }
}
