package io.github.pagerdutyjava.client.schedules;

import io.github.pagerdutyjava.client.audit.AuditRecord;
import io.github.pagerdutyjava.client.paging.ListAnswer;
import io.github.pagerdutyjava.client.paging.Parameters;
import io.github.pagerdutyjava.client.paging.Root;
import retrofit2.http.GET;
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

  @GET("v3/schedules")
  @Root("schedules")
  ListAnswer<ShiftSchedule> shiftBased(@Tag Parameters query);

  @GET("v3/schedules/{id}")
  @Root("schedule")
  ShiftSchedule shiftBased(@Path("id") String id, @Tag Parameters query);

  @GET("schedules/{id}/audit/records")
  @Root("records")
  ListAnswer<AuditRecord> layerBasedAudit(@Path("id") String id, @Tag Parameters query);

  @GET("v3/schedules/{id}/audit/records")
  @Root("records")
  ListAnswer<AuditRecord> shiftBasedAudit(@Path("id") String id, @Tag Parameters query);
}
