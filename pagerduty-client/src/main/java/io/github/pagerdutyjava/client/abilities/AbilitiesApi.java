package io.github.pagerdutyjava.client.abilities;

import io.github.pagerdutyjava.client.paging.Done;
import io.github.pagerdutyjava.client.paging.Root;
import java.util.List;
import retrofit2.http.GET;
import retrofit2.http.Path;

/** The operations under {@code /abilities}. */
interface AbilitiesApi {

  @GET("abilities")
  @Root("abilities")
  List<String> list();

  @GET("abilities/{id}")
  Done test(@Path("id") String id);
}
