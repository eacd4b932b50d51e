package io.github.pagerdutyjava.client.logentries;

import io.github.pagerdutyjava.client.paging.Done;
import io.github.pagerdutyjava.client.paging.ListAnswer;
import io.github.pagerdutyjava.client.paging.Parameters;
import io.github.pagerdutyjava.client.paging.Root;
import java.util.List;
import org.jspecify.annotations.Nullable;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.PUT;
import retrofit2.http.Path;
import retrofit2.http.Query;
import retrofit2.http.Tag;

/** The operations under {@code /log_entries}. */
interface LogEntriesApi {

  @GET("log_entries")
  @Root("log_entries")
  ListAnswer<LogEntry> list(@Tag Parameters query);

  @GET("log_entries/{id}")
  @Root("log_entry")
  LogEntry get(
      @Path("id") String id,
      @Query("time_zone") @Nullable String timeZone,
      @Query("include[]") List<LogEntryInclude> include);

  @PUT("log_entries/{id}/channel")
  @Root(value = Root.NONE, body = "channel")
  Done updateChannel(@Path("id") String id, @Body ChannelUpdate channel);
}
