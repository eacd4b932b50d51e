package io.github.pagerdutyjava.client.users;

import io.github.pagerdutyjava.client.paging.Done;
import io.github.pagerdutyjava.client.paging.ListAnswer;
import io.github.pagerdutyjava.client.paging.Root;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.Path;

/** The operations under {@code /users/{id}/sessions}. */
interface UserSessionsApi {

  @GET("users/{id}/sessions")
  @Root("user_sessions")
  ListAnswer<UserSession> list(@Path("id") String userId);

  @DELETE("users/{id}/sessions")
  Done deleteAll(@Path("id") String userId);

  @GET("users/{id}/sessions/{type}/{session_id}")
  @Root("user_session")
  UserSession get(
      @Path("id") String userId, @Path("type") UserSessionType type, @Path("session_id") String id);

  @DELETE("users/{id}/sessions/{type}/{session_id}")
  Done delete(
      @Path("id") String userId, @Path("type") UserSessionType type, @Path("session_id") String id);
}
