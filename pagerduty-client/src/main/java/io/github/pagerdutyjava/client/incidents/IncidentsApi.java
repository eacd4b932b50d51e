package io.github.pagerdutyjava.client.incidents;

import io.github.pagerdutyjava.client.logentries.LogEntry;
import io.github.pagerdutyjava.client.paging.ListAnswer;
import io.github.pagerdutyjava.client.paging.Parameters;
import io.github.pagerdutyjava.client.paging.Root;
import java.util.List;
import retrofit2.http.GET;
import retrofit2.http.Path;
import retrofit2.http.Query;
import retrofit2.http.Tag;

/** The operations under {@code /incidents}. */
interface IncidentsApi {

  @GET("incidents")
  @Root("incidents")
  ListAnswer<Incident> list(@Tag Parameters query);

  @GET("incidents/{id}")
  @Root("incident")
  Incident get(@Path("id") String id, @Query("include[]") List<IncidentInclude> include);

  @GET("incidents/{id}/log_entries")
  @Root("log_entries")
  ListAnswer<LogEntry> logEntries(@Path("id") String id, @Tag Parameters query);
}
