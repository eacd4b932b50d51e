package io.github.pagerdutyjava.client.notifications;

import io.github.pagerdutyjava.client.paging.ListAnswer;
import io.github.pagerdutyjava.client.paging.Parameters;
import io.github.pagerdutyjava.client.paging.Root;
import retrofit2.http.GET;
import retrofit2.http.Tag;

/** The operations under {@code /notifications}. */
interface NotificationsApi {

  @GET("notifications")
  @Root("notifications")
  ListAnswer<Notification> list(@Tag Parameters query);
}
