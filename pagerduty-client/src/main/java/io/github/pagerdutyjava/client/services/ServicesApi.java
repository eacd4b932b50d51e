package io.github.pagerdutyjava.client.services;

import io.github.pagerdutyjava.client.audit.AuditRecord;
import io.github.pagerdutyjava.client.changeevents.ChangeEvent;
import io.github.pagerdutyjava.client.customfields.CustomFieldValue;
import io.github.pagerdutyjava.client.customfields.CustomFieldValueUpdate;
import io.github.pagerdutyjava.client.enablements.FeatureEnablement;
import io.github.pagerdutyjava.client.eventrules.EventRule;
import io.github.pagerdutyjava.client.eventrules.NewEventRule;
import io.github.pagerdutyjava.client.paging.Done;
import io.github.pagerdutyjava.client.paging.ListAnswer;
import io.github.pagerdutyjava.client.paging.Parameters;
import io.github.pagerdutyjava.client.paging.Root;
import java.util.List;
import java.util.Map;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Path;
import retrofit2.http.Query;
import retrofit2.http.Tag;

/** The operations under {@code /services}. */
interface ServicesApi {

  @GET("services")
  @Root("services")
  ListAnswer<Service> list(@Tag Parameters query);

  @GET("services/{id}")
  @Root("service")
  Service get(@Path("id") String id, @Query("include[]") List<ServiceInclude> include);

  @POST("services")
  @Root("service")
  Service create(@Body NewService service);

  @PUT("services/{id}")
  @Root("service")
  Service update(@Path("id") String id, @Body NewService service);

  @DELETE("services/{id}")
  Done delete(@Path("id") String id);

  @GET("services/{id}/integrations/{integration_id}")
  @Root("integration")
  Integration integration(
      @Path("id") String id,
      @Path("integration_id") String integrationId,
      @Query("include[]") List<IntegrationInclude> include);

  @POST("services/{id}/integrations")
  @Root("integration")
  Integration createIntegration(@Path("id") String id, @Body NewIntegration integration);

  @PUT("services/{id}/integrations/{integration_id}")
  @Root("integration")
  Integration updateIntegration(
      @Path("id") String id,
      @Path("integration_id") String integrationId,
      @Body NewIntegration integration);

  @GET("services/{id}/enablements")
  @Root("enablements")
  List<FeatureEnablement> enablements(@Path("id") String id);

  @PUT("services/{id}/enablements/{feature_name}")
  @Root("enablement")
  FeatureEnablement updateEnablement(
      @Path("id") String id,
      @Path("feature_name") String feature,
      @Body Map<String, Object> enablement);

  @GET("services/{id}/change_events")
  @Root("change_events")
  ListAnswer<ChangeEvent> changeEvents(@Path("id") String id, @Tag Parameters query);

  @GET("services/{id}/rules")
  @Root("rules")
  ListAnswer<EventRule> eventRules(@Path("id") String id, @Tag Parameters query);

  @GET("services/{id}/rules")
  @Root(Root.NONE)
  EventRuleMigration eventRuleMigration(
      @Path("id") String id, @Query("include[]") String include, @Query("limit") int limit);

  @GET("services/{id}/rules/{rule_id}")
  @Root("rule")
  EventRule eventRule(@Path("id") String id, @Path("rule_id") String ruleId);

  @POST("services/{id}/rules")
  @Root("rule")
  EventRule createEventRule(@Path("id") String id, @Body NewEventRule rule);

  @PUT("services/{id}/rules/{rule_id}")
  @Root(value = "rule", body = Root.NONE)
  EventRule updateEventRule(
      @Path("id") String id, @Path("rule_id") String ruleId, @Body Map<String, Object> change);

  @DELETE("services/{id}/rules/{rule_id}")
  Done deleteEventRule(@Path("id") String id, @Path("rule_id") String ruleId);

  @POST("services/{id}/rules/convert")
  @Root(Root.NONE)
  EventRuleConversion convertEventRules(@Path("id") String id);

  @GET("services/{id}/audit/records")
  @Root("records")
  ListAnswer<AuditRecord> auditRecords(@Path("id") String id, @Tag Parameters query);

  @GET("services/{id}/custom_fields/values")
  @Root("custom_fields")
  ListAnswer<CustomFieldValue> customFieldValues(@Path("id") String id);

  @PUT("services/{id}/custom_fields/values")
  @Root("custom_fields")
  ListAnswer<CustomFieldValue> updateCustomFieldValues(
      @Path("id") String id, @Body List<CustomFieldValueUpdate> updates);
}
