package io.github.pagerdutyjava.client.vendors;

import io.github.pagerdutyjava.client.paging.ListAnswer;
import io.github.pagerdutyjava.client.paging.Parameters;
import io.github.pagerdutyjava.client.paging.Root;
import retrofit2.http.GET;
import retrofit2.http.Path;
import retrofit2.http.Tag;

/** The operations under {@code /vendors}. */
interface VendorsApi {

  @GET("vendors")
  @Root("vendors")
  ListAnswer<Vendor> list(@Tag Parameters query);

  @GET("vendors/{id}")
  @Root("vendor")
  Vendor get(@Path("id") String id);
}
