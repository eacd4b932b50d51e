package io.github.pagerdutyjava.client;

import io.github.pagerdutyjava.client.paging.Parameters;
import io.github.pagerdutyjava.internal.CallInfo;
import java.util.Map;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.HTTP;
import retrofit2.http.HeaderMap;
import retrofit2.http.PATCH;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Tag;
import retrofit2.http.Url;

/** Any operation, by its path. */
interface RawApi {

  @GET
  Object get(
      @Url String path,
      @HeaderMap Map<String, String> headers,
      @Tag Parameters query,
      @Tag CallInfo call);

  @POST
  Object post(
      @Url String path,
      @HeaderMap Map<String, String> headers,
      @Tag CallInfo call,
      @Body Object body);

  @PUT
  Object put(
      @Url String path,
      @HeaderMap Map<String, String> headers,
      @Tag CallInfo call,
      @Body Object body);

  @PATCH
  Object patch(
      @Url String path,
      @HeaderMap Map<String, String> headers,
      @Tag CallInfo call,
      @Body Object body);

  @HTTP(method = "DELETE")
  Object delete(
      @Url String path,
      @HeaderMap Map<String, String> headers,
      @Tag Parameters query,
      @Tag CallInfo call);

  @HTTP(method = "DELETE", hasBody = true)
  Object delete(
      @Url String path,
      @HeaderMap Map<String, String> headers,
      @Tag CallInfo call,
      @Body Object body);
}
