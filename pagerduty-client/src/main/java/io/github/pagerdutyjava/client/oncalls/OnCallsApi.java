package io.github.pagerdutyjava.client.oncalls;

import io.github.pagerdutyjava.client.paging.ListAnswer;
import io.github.pagerdutyjava.client.paging.Parameters;
import io.github.pagerdutyjava.client.paging.Root;
import retrofit2.http.GET;
import retrofit2.http.Tag;

/** The operation {@code /oncalls}. */
interface OnCallsApi {

  @GET("oncalls")
  @Root("oncalls")
  ListAnswer<OnCall> list(@Tag Parameters query);
}
