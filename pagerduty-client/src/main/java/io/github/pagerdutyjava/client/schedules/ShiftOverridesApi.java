package io.github.pagerdutyjava.client.schedules;

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
import retrofit2.http.Tag;

/** The operations under {@code /v3/schedules/{id}/overrides}. */
interface ShiftOverridesApi {

  @GET("v3/schedules/{id}/overrides")
  @Root("overrides")
  ListAnswer<ShiftOverride> list(@Path("id") String scheduleId, @Tag Parameters query);

  @GET("v3/schedules/{id}/overrides/{override_id}")
  @Root("override")
  ShiftOverride get(@Path("id") String scheduleId, @Path("override_id") String id);

  @POST("v3/schedules/{id}/overrides")
  @Root("overrides")
  List<ShiftOverride> create(@Path("id") String scheduleId, @Body List<NewShiftOverride> overrides);

  @PUT("v3/schedules/{id}/overrides/{override_id}")
  @Root("override")
  ShiftOverride update(
      @Path("id") String scheduleId,
      @Path("override_id") String id,
      @Body ShiftOverrideUpdate update);

  @DELETE("v3/schedules/{id}/overrides/{override_id}")
  Done delete(@Path("id") String scheduleId, @Path("override_id") String id);
}
