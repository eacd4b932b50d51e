package io.github.pagerdutyjava.client.changeevents;

import io.github.pagerdutyjava.client.paging.ListAnswer;
import io.github.pagerdutyjava.client.paging.Parameters;
import io.github.pagerdutyjava.client.paging.Root;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.PUT;
import retrofit2.http.Path;
import retrofit2.http.Tag;

/** The operations under {@code /change_events}. */
interface ChangeEventsApi {

  @GET("change_events")
  @Root("change_events")
  ListAnswer<ChangeEvent> list(@Tag Parameters query);

  @GET("change_events/{id}")
  @Root("change_event")
  ChangeEvent get(@Path("id") String id);

  @PUT("change_events/{id}")
  @Root("change_event")
  ChangeEvent update(@Path("id") String id, @Body ChangeEventUpdate update);
}
