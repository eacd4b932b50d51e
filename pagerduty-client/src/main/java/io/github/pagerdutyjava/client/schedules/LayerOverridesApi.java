package io.github.pagerdutyjava.client.schedules;

import io.github.pagerdutyjava.client.paging.Done;
import io.github.pagerdutyjava.client.paging.Parameters;
import io.github.pagerdutyjava.client.paging.Root;
import java.util.List;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Tag;

/** The operations under {@code /schedules/{id}/overrides}. */
interface LayerOverridesApi {

  @GET("schedules/{id}/overrides")
  @Root("overrides")
  List<LayerOverride> list(@Path("id") String scheduleId, @Tag Parameters query);

  @POST("schedules/{id}/overrides")
  @Root(value = "overrides", or = Root.NONE)
  List<LayerOverrideResult> create(
      @Path("id") String scheduleId, @Body List<NewLayerOverride> overrides);

  @DELETE("schedules/{id}/overrides/{override_id}")
  Done delete(@Path("id") String scheduleId, @Path("override_id") String id);
}
