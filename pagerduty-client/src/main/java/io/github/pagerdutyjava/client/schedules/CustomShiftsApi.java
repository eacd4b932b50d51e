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

/** The operations under {@code /v3/schedules/{id}/custom_shifts}. */
interface CustomShiftsApi {

  @GET("v3/schedules/{id}/custom_shifts")
  @Root("custom_shifts")
  ListAnswer<CustomShift> list(@Path("id") String scheduleId, @Tag Parameters query);

  @GET("v3/schedules/{id}/custom_shifts/{custom_shift_id}")
  @Root("custom_shift")
  CustomShift get(@Path("id") String scheduleId, @Path("custom_shift_id") String id);

  @POST("v3/schedules/{id}/custom_shifts")
  @Root("custom_shifts")
  List<CustomShift> create(@Path("id") String scheduleId, @Body List<NewCustomShift> shifts);

  @PUT("v3/schedules/{id}/custom_shifts/{custom_shift_id}")
  @Root("custom_shift")
  CustomShift update(
      @Path("id") String scheduleId,
      @Path("custom_shift_id") String id,
      @Body CustomShiftUpdate update);

  @DELETE("v3/schedules/{id}/custom_shifts/{custom_shift_id}")
  Done delete(@Path("id") String scheduleId, @Path("custom_shift_id") String id);
}
