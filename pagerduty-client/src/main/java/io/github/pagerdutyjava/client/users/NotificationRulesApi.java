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

/** The operations under {@code /users/{id}/notification_rules}. */
interface NotificationRulesApi {

  @GET("users/{id}/notification_rules")
  @Root("notification_rules")
  ListAnswer<NotificationRule> list(@Path("id") String userId, @Tag Parameters query);

  @GET("users/{id}/notification_rules/{notification_rule_id}")
  @Root("notification_rule")
  NotificationRule get(
      @Path("id") String userId,
      @Path("notification_rule_id") String id,
      @Query("include[]") List<NotificationRuleInclude> include);

  @POST("users/{id}/notification_rules")
  @Root("notification_rule")
  NotificationRule create(@Path("id") String userId, @Body NewNotificationRule body);

  @PUT("users/{id}/notification_rules/{notification_rule_id}")
  @Root("notification_rule")
  NotificationRule update(
      @Path("id") String userId,
      @Path("notification_rule_id") String id,
      @Body NewNotificationRule body);

  @DELETE("users/{id}/notification_rules/{notification_rule_id}")
  Done delete(@Path("id") String userId, @Path("notification_rule_id") String id);
}
