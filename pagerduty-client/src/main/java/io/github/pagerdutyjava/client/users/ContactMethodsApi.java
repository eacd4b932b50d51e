package io.github.pagerdutyjava.client.users;

import io.github.pagerdutyjava.client.paging.Done;
import io.github.pagerdutyjava.client.paging.ListAnswer;
import io.github.pagerdutyjava.client.paging.Root;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Path;

/** The operations under {@code /users/{id}/contact_methods}. */
interface ContactMethodsApi {

  @GET("users/{id}/contact_methods")
  @Root("contact_methods")
  ListAnswer<ContactMethod> list(@Path("id") String userId);

  @GET("users/{id}/contact_methods/{contact_method_id}")
  @Root("contact_method")
  ContactMethod get(@Path("id") String userId, @Path("contact_method_id") String id);

  @POST("users/{id}/contact_methods")
  @Root("contact_method")
  ContactMethod create(@Path("id") String userId, @Body NewContactMethod body);

  @PUT("users/{id}/contact_methods/{contact_method_id}")
  @Root("contact_method")
  ContactMethod update(
      @Path("id") String userId, @Path("contact_method_id") String id, @Body NewContactMethod body);

  @DELETE("users/{id}/contact_methods/{contact_method_id}")
  Done delete(@Path("id") String userId, @Path("contact_method_id") String id);
}
