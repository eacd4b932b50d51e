package io.github.pagerdutyjava.client.teams;

import io.github.pagerdutyjava.client.audit.AuditRecord;
import io.github.pagerdutyjava.client.paging.ListAnswer;
import io.github.pagerdutyjava.client.paging.Parameters;
import io.github.pagerdutyjava.client.paging.Root;
import io.github.pagerdutyjava.client.subscriptions.ListedSubscription;
import io.github.pagerdutyjava.client.subscriptions.NotificationSubscription;
import io.github.pagerdutyjava.client.subscriptions.Subscribable;
import io.github.pagerdutyjava.client.subscriptions.Unsubscribed;
import java.util.List;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
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
