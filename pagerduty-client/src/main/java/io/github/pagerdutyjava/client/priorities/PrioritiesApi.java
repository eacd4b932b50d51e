package io.github.pagerdutyjava.client.priorities;

import io.github.pagerdutyjava.client.paging.ListAnswer;
import io.github.pagerdutyjava.client.paging.Parameters;
import io.github.pagerdutyjava.client.paging.Root;
import retrofit2.http.GET;
import retrofit2.http.Tag;

/** The operations under {@code /priorities}. */
interface PrioritiesApi {

  @GET("priorities")
  @Root("priorities")
  ListAnswer<Priority> list(@Tag Parameters query);
}
