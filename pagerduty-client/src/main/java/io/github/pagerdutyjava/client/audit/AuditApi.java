package io.github.pagerdutyjava.client.audit;

import io.github.pagerdutyjava.client.paging.ListAnswer;
import io.github.pagerdutyjava.client.paging.Parameters;
import io.github.pagerdutyjava.client.paging.Root;
import retrofit2.http.GET;
import retrofit2.http.Tag;

/** The operation under {@code /audit}. */
interface AuditApi {

  @GET("audit/records")
  @Root("records")
  ListAnswer<AuditRecord> list(@Tag Parameters query);
}
