package io.github.pagerdutyjava.client.users;

import io.github.pagerdutyjava.client.audit.AuditRecord;
import io.github.pagerdutyjava.client.paging.ListAnswer;
import io.github.pagerdutyjava.client.paging.Parameters;
import io.github.pagerdutyjava.client.paging.Root;
import java.util.List;
import retrofit2.http.GET;
import retrofit2.http.Path;
import retrofit2.http.Query;
import retrofit2.http.Tag;

/** The operations under {@code /users}. */
interface UsersApi {

  @GET("users")
  @Root("users")
  ListAnswer<User> list(@Tag Parameters query);

  @GET("users/{id}")
  @Root("user")
  User get(@Path("id") String id, @Query("include[]") List<UserInclude> include);

  @GET("users/me")
  @Root("user")
  User me(@Query("include[]") List<UserInclude> include);

  @GET("users/{id}/audit/records")
  @Root("records")
  ListAnswer<AuditRecord> auditRecords(@Path("id") String id, @Tag Parameters query);
}
