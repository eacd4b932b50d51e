package io.github.pagerdutyjava.client.schedules;

import io.github.pagerdutyjava.client.audit.AuditRecord;
import io.github.pagerdutyjava.client.paging.Done;
import io.github.pagerdutyjava.client.paging.ListAnswer;
import io.github.pagerdutyjava.client.paging.Parameters;
import io.github.pagerdutyjava.client.paging.Root;
import io.github.pagerdutyjava.client.users.User;
import java.util.List;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Path;
import retrofit2.http.Tag;

/** The operations under {@code /schedules} and {@code /v3/schedules}. */
interface SchedulesApi {

  @GET("schedules")
  @Root("schedules")
  ListAnswer<LayerSchedule> layerBased(@Tag Parameters query);

  @GET("schedules/{id}")
  @Root("schedule")
  LayerSchedule layerBased(@Path("id") String id, @Tag Parameters query);

  @POST("schedules")
  @Root("schedule")
  LayerSchedule create(@Body NewSchedule schedule);

  @POST("schedules/preview")
  @Root("schedule")
  LayerSchedule preview(@Body NewSchedule schedule, @Tag Parameters query);

  @PUT("schedules/{id}")
  @Root("schedule")
  LayerSchedule update(@Path("id") String id, @Body NewSchedule schedule);

  @DELETE("schedules/{id}")
  Done deleteLayerBased(@Path("id") String id);

  @GET("schedules/{id}/users")
  @Root("users")
  List<User> users(@Path("id") String id, @Tag Parameters query);

  @GET("v3/schedules")
  @Root("schedules")
  ListAnswer<ShiftSchedule> shiftBased(@Tag Parameters query);

  @GET("v3/schedules/{id}")
  @Root("schedule")
  ShiftSchedule shiftBased(@Path("id") String id, @Tag Parameters query);

  @POST("v3/schedules")
  @Root("schedule")
  ShiftSchedule create(@Body NewShiftSchedule schedule);

  @PUT("v3/schedules/{id}")
  @Root("schedule")
  ShiftSchedule update(@Path("id") String id, @Body ShiftScheduleUpdate update);

  @DELETE("v3/schedules/{id}")
  Done deleteShiftBased(@Path("id") String id);

  @GET("schedules/{id}/audit/records")
  @Root("records")
  ListAnswer<AuditRecord> layerBasedAudit(@Path("id") String id, @Tag Parameters query);

  @GET("v3/schedules/{id}/audit/records")
  @Root("records")
  ListAnswer<AuditRecord> shiftBasedAudit(@Path("id") String id, @Tag Parameters query);
}
