package io.github.pagerdutyjava.client.services;

import io.github.pagerdutyjava.client.audit.AuditRecord;
import io.github.pagerdutyjava.client.paging.ListAnswer;
import io.github.pagerdutyjava.client.paging.Parameters;
import io.github.pagerdutyjava.client.paging.Root;
import java.util.List;
import retrofit2.http.GET;
import retrofit2.http.Path;
import retrofit2.http.Query;
import retrofit2.http.Tag;

/** The operations under {@code /services}. */
interface ServicesApi {

  @GET("services")
  @Root("services")
  ListAnswer<Service> list(@Tag Parameters query);

  @GET("services/{id}")
  @Root("service")
  Service get(@Path("id") String id, @Query("include[]") List<ServiceInclude> include);

  @GET("services/{id}/audit/records")
  @Root("records")
  ListAnswer<AuditRecord> auditRecords(@Path("id") String id, @Tag Parameters query);
}
