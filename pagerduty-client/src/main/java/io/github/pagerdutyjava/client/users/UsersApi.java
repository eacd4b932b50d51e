package io.github.pagerdutyjava.client.users;

import io.github.pagerdutyjava.Secret;
import io.github.pagerdutyjava.client.audit.AuditRecord;
import io.github.pagerdutyjava.client.licenses.License;
import io.github.pagerdutyjava.client.paging.Done;
import io.github.pagerdutyjava.client.paging.ListAnswer;
import io.github.pagerdutyjava.client.paging.Parameters;
import io.github.pagerdutyjava.client.paging.Root;
import io.github.pagerdutyjava.client.subscriptions.ListedSubscription;
import io.github.pagerdutyjava.client.subscriptions.NotificationSubscription;
import io.github.pagerdutyjava.client.subscriptions.Subscribable;
import io.github.pagerdutyjava.client.subscriptions.Unsubscribed;
import java.util.List;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Path;
import retrofit2.http.Query;
import retrofit2.http.Tag;

/** The operations under {@code /users}. */
interface UsersApi {

  @GET("users")
  @Root("users")
  ListAnswer<User> list(@Tag Parameters query);

  @GET("users/{id}")
  @Root("user")
  User get(@Path("id") String id, @Query("include[]") List<UserInclude> include);

  @POST("users")
  @Root("user")
  User create(@Body NewUser user);

  @PUT("users/{id}")
  @Root("user")
  User update(@Path("id") String id, @Body NewUser user);

  @DELETE("users/{id}")
  Done delete(@Path("id") String id);

  @GET("users/{id}/license")
  @Root("license")
  License license(@Path("id") String id);

  @POST("users/{id}/regenerate_private_url_key")
  @Root("private_url_key")
  Secret regeneratePrivateUrlKey(@Path("id") String id);

  @GET("users/me")
  @Root("user")
  User me(@Query("include[]") List<UserInclude> include);

  @GET("users/{id}/audit/records")
  @Root("records")
  ListAnswer<AuditRecord> auditRecords(@Path("id") String id, @Tag Parameters query);

  @GET("users/{id}/notification_subscriptions")
  @Root("subscriptions")
  ListAnswer<ListedSubscription> subscriptions(@Path("id") String id, @Tag Parameters query);

  @POST("users/{id}/notification_subscriptions")
  @Root(value = "subscriptions", body = "subscribables")
  List<NotificationSubscription> subscribe(@Path("id") String id, @Body List<Subscribable> to);

  @POST("users/{id}/notification_subscriptions/unsubscribe")
  @Root(value = Root.NONE, body = "subscribables")
  Unsubscribed unsubscribe(@Path("id") String id, @Body List<Subscribable> from);
}
