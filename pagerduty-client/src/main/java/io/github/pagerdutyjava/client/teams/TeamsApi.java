package io.github.pagerdutyjava.client.teams;

import io.github.pagerdutyjava.client.audit.AuditRecord;
import io.github.pagerdutyjava.client.paging.ListAnswer;
import io.github.pagerdutyjava.client.paging.Parameters;
import io.github.pagerdutyjava.client.paging.Root;
import java.util.List;
import retrofit2.http.GET;
import retrofit2.http.Path;
import retrofit2.http.Query;
import retrofit2.http.Tag;

/** The operations under {@code /teams}. */
interface TeamsApi {

  @GET("teams")
  @Root("teams")
  ListAnswer<Team> list(@Tag Parameters query);

  @GET("teams/{id}")
  @Root("team")
  Team get(@Path("id") String id, @Query("include[]") List<TeamInclude> include);

  @GET("teams/{id}/audit/records")
  @Root("records")
  ListAnswer<AuditRecord> auditRecords(@Path("id") String id, @Tag Parameters query);
}
