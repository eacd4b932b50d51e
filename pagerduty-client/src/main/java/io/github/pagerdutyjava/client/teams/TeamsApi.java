package io.github.pagerdutyjava.client.teams;

import io.github.pagerdutyjava.client.audit.AuditRecord;
import io.github.pagerdutyjava.client.paging.Done;
import io.github.pagerdutyjava.client.paging.ListAnswer;
import io.github.pagerdutyjava.client.paging.Parameters;
import io.github.pagerdutyjava.client.paging.Root;
import io.github.pagerdutyjava.client.subscriptions.ListedSubscription;
import io.github.pagerdutyjava.client.subscriptions.NotificationSubscription;
import io.github.pagerdutyjava.client.subscriptions.Subscribable;
import io.github.pagerdutyjava.client.subscriptions.Unsubscribed;
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

/** The operations under {@code /teams}. */
interface TeamsApi {

  @GET("teams")
  @Root("teams")
  ListAnswer<Team> list(@Tag Parameters query);

  @GET("teams/{id}")
  @Root("team")
  Team get(@Path("id") String id, @Query("include[]") List<TeamInclude> include);

  @POST("teams")
  @Root("team")
  Team create(@Body NewTeam team);

  @PUT("teams/{id}")
  @Root("team")
  Team update(@Path("id") String id, @Body NewTeam team);

  @DELETE("teams/{id}")
  Done delete(@Path("id") String id, @Query("reassignment_team") @Nullable String reassignmentTeam);

  @GET("teams/{id}/members")
  @Root("members")
  ListAnswer<TeamMember> members(@Path("id") String id, @Tag Parameters query);

  @PUT("teams/{id}/users/{user_id}")
  Done addMember(
      @Path("id") String id, @Path("user_id") String userId, @Body Map<String, TeamRole> role);

  @DELETE("teams/{id}/users/{user_id}")
  Done removeMember(@Path("id") String id, @Path("user_id") String userId);

  @PUT("teams/{id}/escalation_policies/{escalation_policy_id}")
  Done addEscalationPolicy(
      @Path("id") String id, @Path("escalation_policy_id") String escalationPolicyId);

  @DELETE("teams/{id}/escalation_policies/{escalation_policy_id}")
  Done removeEscalationPolicy(
      @Path("id") String id, @Path("escalation_policy_id") String escalationPolicyId);

  @GET("teams/{id}/audit/records")
  @Root("records")
  ListAnswer<AuditRecord> auditRecords(@Path("id") String id, @Tag Parameters query);

  @GET("teams/{id}/notification_subscriptions")
  @Root("subscriptions")
  ListAnswer<ListedSubscription> subscriptions(@Path("id") String id, @Tag Parameters query);

  @POST("teams/{id}/notification_subscriptions")
  @Root(value = "subscriptions", body = "subscribables")
  List<NotificationSubscription> subscribe(@Path("id") String id, @Body List<Subscribable> to);

  @POST("teams/{id}/notification_subscriptions/unsubscribe")
  @Root(value = Root.NONE, body = "subscribables")
  Unsubscribed unsubscribe(@Path("id") String id, @Body List<Subscribable> from);
}
