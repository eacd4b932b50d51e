package io.github.pagerdutyjava.client.users;

import io.github.pagerdutyjava.client.paging.Done;
import io.github.pagerdutyjava.client.paging.ListAnswer;
import io.github.pagerdutyjava.client.paging.Parameters;
import io.github.pagerdutyjava.client.paging.Root;
import java.util.List;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Path;
import retrofit2.http.Query;
import retrofit2.http.Tag;

/** The operations under {@code /users/{id}/status_update_notification_rules}. */
interface StatusUpdateNotificationRulesApi {

  @GET("users/{id}/status_update_notification_rules")
  @Root("status_update_notification_rules")
  ListAnswer<StatusUpdateNotificationRule> list(@Path("id") String userId, @Tag Parameters query);

  @GET("users/{id}/status_update_notification_rules/{status_update_notification_rule_id}")
  @Root(value = "notification_rule", or = "status_update_notification_rule")
  StatusUpdateNotificationRule get(
      @Path("id") String userId,
      @Path("status_update_notification_rule_id") String id,
      @Query("include[]") List<NotificationRuleInclude> include);

  @POST("users/{id}/status_update_notification_rules")
  @Root("status_update_notification_rule")
  StatusUpdateNotificationRule create(
      @Path("id") String userId, @Body NewStatusUpdateNotificationRule body);

  @PUT("users/{id}/status_update_notification_rules/{status_update_notification_rule_id}")
  @Root(
      value = "notification_rule",
      or = "status_update_notification_rule",
      body = "status_update_notification_rule")
  StatusUpdateNotificationRule update(
      @Path("id") String userId,
      @Path("status_update_notification_rule_id") String id,
      @Body NewStatusUpdateNotificationRule body);

  @DELETE("users/{id}/status_update_notification_rules/{status_update_notification_rule_id}")
  Done delete(@Path("id") String userId, @Path("status_update_notification_rule_id") String id);
}
