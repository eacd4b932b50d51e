package io.github.pagerdutyjava.client.schedules;

import io.github.pagerdutyjava.client.paging.Done;
import io.github.pagerdutyjava.client.paging.ListAnswer;
import io.github.pagerdutyjava.client.paging.Parameters;
import io.github.pagerdutyjava.client.paging.Root;
import java.util.Map;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Path;
import retrofit2.http.Tag;

/** The operations under {@code /v3/schedules/{id}/rotations}. */
interface RotationsApi {

  @GET("v3/schedules/{id}/rotations")
  @Root("rotations")
  ListAnswer<Rotation> list(@Path("id") String scheduleId, @Tag Parameters query);

  @GET("v3/schedules/{id}/rotations/{rotation_id}")
  @Root("rotation")
  Rotation get(
      @Path("id") String scheduleId, @Path("rotation_id") String id, @Tag Parameters query);

  /** The body is an empty object, since a rotation is nothing but its events. */
  @POST("v3/schedules/{id}/rotations")
  @Root(value = "rotation", body = Root.NONE)
  Rotation create(@Path("id") String scheduleId, @Body Map<String, Object> nothing);

  @DELETE("v3/schedules/{id}/rotations/{rotation_id}")
  Done delete(@Path("id") String scheduleId, @Path("rotation_id") String id);

  @GET("v3/schedules/{id}/rotations/{rotation_id}/events")
  @Root("events")
  ListAnswer<RotationEvent> events(
      @Path("id") String scheduleId, @Path("rotation_id") String rotationId, @Tag Parameters query);

  @GET("v3/schedules/{id}/rotations/{rotation_id}/events/{event_id}")
  @Root("event")
  RotationEvent event(
      @Path("id") String scheduleId,
      @Path("rotation_id") String rotationId,
      @Path("event_id") String id,
      @Tag Parameters query);

  @POST("v3/schedules/{id}/rotations/{rotation_id}/events")
  @Root("event")
  RotationEvent createEvent(
      @Path("id") String scheduleId,
      @Path("rotation_id") String rotationId,
      @Body NewRotationEvent event);

  @PUT("v3/schedules/{id}/rotations/{rotation_id}/events/{event_id}")
  @Root("event")
  RotationEvent updateEvent(
      @Path("id") String scheduleId,
      @Path("rotation_id") String rotationId,
      @Path("event_id") String id,
      @Body RotationEventUpdate update);

  @DELETE("v3/schedules/{id}/rotations/{rotation_id}/events/{event_id}")
  Done deleteEvent(
      @Path("id") String scheduleId,
      @Path("rotation_id") String rotationId,
      @Path("event_id") String id);
}
