package io.github.pagerdutyjava.client.tags;

import io.github.pagerdutyjava.client.model.Resource;
import io.github.pagerdutyjava.client.paging.Done;
import io.github.pagerdutyjava.client.paging.ListAnswer;
import io.github.pagerdutyjava.client.paging.Parameters;
import io.github.pagerdutyjava.client.paging.Root;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;

/** The operations on tags; what has a tag is under the root key of its type. */
interface TagsApi {

  @GET("tags")
  @Root("tags")
  ListAnswer<Tag> list(@retrofit2.http.Tag Parameters query);

  @GET("tags/{id}")
  @Root("tag")
  Tag get(@Path("id") String id);

  @POST("tags")
  @Root("tag")
  Tag create(@Body NewTag tag);

  @DELETE("tags/{id}")
  Done delete(@Path("id") String id);

  @GET("{entity_type}/{id}/tags")
  @Root("tags")
  ListAnswer<Tag> of(
      @Path("entity_type") EntityType type,
      @Path("id") String id,
      @retrofit2.http.Tag Parameters query);

  @POST("{entity_type}/{id}/change_tags")
  Done change(@Path("entity_type") EntityType type, @Path("id") String id, @Body TagChange change);

  @GET("tags/{id}/{entity_type}")
  @Root("users")
  ListAnswer<Resource> users(
      @Path("id") String id,
      @Path("entity_type") EntityType type,
      @retrofit2.http.Tag Parameters query);

  @GET("tags/{id}/{entity_type}")
  @Root("teams")
  ListAnswer<Resource> teams(
      @Path("id") String id,
      @Path("entity_type") EntityType type,
      @retrofit2.http.Tag Parameters query);

  @GET("tags/{id}/{entity_type}")
  @Root("escalation_policies")
  ListAnswer<Resource> escalationPolicies(
      @Path("id") String id,
      @Path("entity_type") EntityType type,
      @retrofit2.http.Tag Parameters query);
}
