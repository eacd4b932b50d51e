package io.github.pagerdutyjava.client.incidents;

import io.github.pagerdutyjava.client.changeevents.ChangeEvent;
import io.github.pagerdutyjava.client.customfields.CustomFieldValue;
import io.github.pagerdutyjava.client.customfields.CustomFieldValueUpdate;
import io.github.pagerdutyjava.client.impacts.Impact;
import io.github.pagerdutyjava.client.impacts.ImpactStatus;
import io.github.pagerdutyjava.client.logentries.LogEntry;
import io.github.pagerdutyjava.client.model.Resource;
import io.github.pagerdutyjava.client.paging.Done;
import io.github.pagerdutyjava.client.paging.ListAnswer;
import io.github.pagerdutyjava.client.paging.Parameters;
import io.github.pagerdutyjava.client.paging.Root;
import io.github.pagerdutyjava.client.subscriptions.ListedSubscriber;
import io.github.pagerdutyjava.client.subscriptions.NotificationSubscription;
import io.github.pagerdutyjava.client.subscriptions.Subscriber;
import io.github.pagerdutyjava.client.subscriptions.Unsubscribed;
import io.github.pagerdutyjava.internal.RequestRules;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Path;
import retrofit2.http.Query;
import retrofit2.http.Tag;

/** The operations under {@code /incidents}. */
interface IncidentsApi {

  @GET("incidents")
  @Root("incidents")
  ListAnswer<Incident> list(@Tag Parameters query);

  @POST("incidents")
  @Root("incident")
  Incident create(@Body NewIncident incident, @Tag RequestRules rules);

  @PUT("incidents")
  @Root("incidents")
  ListAnswer<Incident> updateAll(@Body List<IncidentUpdate> updates, @Query("limit") int limit);

  @GET("incidents/{id}")
  @Root("incident")
  Incident get(@Path("id") String id, @Query("include[]") List<IncidentInclude> include);

  @PUT("incidents/{id}")
  @Root("incident")
  Incident update(@Path("id") String id, @Body IncidentUpdate update);

  @POST("incidents/{id}/snooze")
  @Root(value = "incident", body = "duration")
  Incident snooze(@Path("id") String id, @Body Duration duration);

  @PUT("incidents/{id}/merge")
  @Root(value = "incident", body = "source_incidents")
  Resource merge(@Path("id") String id, @Body List<Map<String, Object>> sources);

  @GET("incidents/{id}/log_entries")
  @Root("log_entries")
  ListAnswer<LogEntry> logEntries(@Path("id") String id, @Tag Parameters query);

  @GET("incidents/{id}/alerts")
  @Root("alerts")
  ListAnswer<Alert> alerts(@Path("id") String id, @Tag Parameters query);

  @PUT("incidents/{id}/alerts")
  @Root("alerts")
  ListAnswer<Alert> updateAlerts(
      @Path("id") String id, @Body List<AlertUpdate> updates, @Query("limit") int limit);

  @GET("incidents/{id}/alerts/{alert_id}")
  @Root("alert")
  Alert alert(@Path("id") String id, @Path("alert_id") String alertId);

  @PUT("incidents/{id}/alerts/{alert_id}")
  @Root("alert")
  Alert updateAlert(
      @Path("id") String id, @Path("alert_id") String alertId, @Body AlertUpdate update);

  @GET("incidents/{id}/notes")
  @Root("notes")
  ListAnswer<IncidentNote> notes(@Path("id") String id);

  @POST("incidents/{id}/notes")
  @Root("note")
  IncidentNote addNote(@Path("id") String id, @Body Map<String, Object> note);

  @PUT("incidents/{id}/notes/{note_id}")
  @Root("note")
  IncidentNote updateNote(
      @Path("id") String id, @Path("note_id") String noteId, @Body Map<String, Object> note);

  @DELETE("incidents/{id}/notes/{note_id}")
  Done deleteNote(@Path("id") String id, @Path("note_id") String noteId);

  @POST("incidents/{id}/responder_requests")
  @Root(value = "responder_request", body = Root.NONE)
  ResponderRequest requestResponders(@Path("id") String id, @Body Map<String, Object> request);

  @PUT("incidents/{id}/responder_requests/cancel")
  @Root(value = "responder_request_targets", body = Root.NONE)
  ListAnswer<ResponderCancellation> cancelResponderRequests(
      @Path("id") String id, @Body Map<String, Object> cancellation);

  @POST("incidents/{id}/status_updates")
  @Root(value = "status_update", body = Root.NONE)
  StatusUpdate postStatusUpdate(@Path("id") String id, @Body NewStatusUpdate update);

  @GET("incidents/{id}/status_updates/subscribers")
  @Root("subscribers")
  ListAnswer<ListedSubscriber> subscribers(@Path("id") String id, @Tag Parameters query);

  @POST("incidents/{id}/status_updates/subscribers")
  @Root(value = "subscriptions", body = "subscribers")
  List<NotificationSubscription> subscribe(@Path("id") String id, @Body List<Subscriber> who);

  @POST("incidents/{id}/status_updates/unsubscribe")
  @Root(value = Root.NONE, body = "subscribers")
  Unsubscribed unsubscribe(@Path("id") String id, @Body List<Subscriber> who);

  @GET("incidents/{id}/outlier_incident")
  @Root("outlier_incident")
  OutlierIncident outlier(
      @Path("id") String id,
      @Query("since") @Nullable Instant since,
      @Query("additional_details[]") String details);

  @GET("incidents/{id}/past_incidents")
  @Root("past_incidents")
  ListAnswer<PastIncident> past(@Path("id") String id, @Query("limit") int limit);

  @GET("incidents/{id}/related_incidents")
  @Root("related_incidents")
  ListAnswer<RelatedIncident> related(
      @Path("id") String id, @Query("additional_details[]") String details);

  @GET("incidents/{id}/related_change_events")
  @Root("change_events")
  ListAnswer<ChangeEvent> relatedChangeEvents(@Path("id") String id, @Query("limit") int limit);

  @GET("incidents/{id}/business_services/impacts")
  @Root("services")
  ListAnswer<Impact> businessServiceImpacts(@Path("id") String id);

  @PUT("incidents/{id}/business_services/{business_service_id}/impacts")
  @Root("relation")
  Done updateBusinessServiceImpact(
      @Path("id") String id,
      @Path("business_service_id") String businessServiceId,
      @Body ImpactStatus status);

  @GET("incidents/{id}/custom_fields/values")
  @Root("custom_fields")
  ListAnswer<CustomFieldValue> customFieldValues(@Path("id") String id);

  @PUT("incidents/{id}/custom_fields/values")
  @Root("custom_fields")
  ListAnswer<CustomFieldValue> updateCustomFieldValues(
      @Path("id") String id, @Body List<CustomFieldValueUpdate> updates);
}
