package io.github.pagerdutyjava.client.users;

import io.github.pagerdutyjava.client.paging.Done;
import io.github.pagerdutyjava.client.paging.ListAnswer;
import io.github.pagerdutyjava.client.paging.Root;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Path;

/** The operations under {@code /users/{id}/oncall_handoff_notification_rules}. */
interface HandoffNotificationRulesApi {

  @GET("users/{id}/oncall_handoff_notification_rules")
  @Root("oncall_handoff_notification_rules")
  ListAnswer<HandoffNotificationRule> list(@Path("id") String userId);

  @GET("users/{id}/oncall_handoff_notification_rules/{oncall_handoff_notification_rule_id}")
  @Root("oncall_handoff_notification_rule")
  HandoffNotificationRule get(
      @Path("id") String userId, @Path("oncall_handoff_notification_rule_id") String id);

  @POST("users/{id}/oncall_handoff_notification_rules")
  @Root("oncall_handoff_notification_rule")
  HandoffNotificationRule create(@Path("id") String userId, @Body NewHandoffNotificationRule body);

  @PUT("users/{id}/oncall_handoff_notification_rules/{oncall_handoff_notification_rule_id}")
  @Root("oncall_handoff_notification_rule")
  HandoffNotificationRule update(
      @Path("id") String userId,
      @Path("oncall_handoff_notification_rule_id") String id,
      @Body NewHandoffNotificationRule body);

  @DELETE("users/{id}/oncall_handoff_notification_rules/{oncall_handoff_notification_rule_id}")
  Done delete(@Path("id") String userId, @Path("oncall_handoff_notification_rule_id") String id);
}
