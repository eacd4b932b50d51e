package io.github.pagerdutyjava.client.users;

import io.github.pagerdutyjava.client.paging.ListAnswer;
import io.github.pagerdutyjava.client.paging.Parameters;
import io.github.pagerdutyjava.client.paging.Root;
import retrofit2.http.GET;
import retrofit2.http.Path;
import retrofit2.http.Tag;

/** The operations under {@code /users/{id}/oauth_delegations}. */
interface OAuthDelegationsApi {

  @GET("users/{id}/oauth_delegations")
  @Root("oauth_delegations")
  ListAnswer<OAuthDelegation> list(@Path("id") String userId, @Tag Parameters query);

  @GET("users/{id}/oauth_delegations/{delegation_id}")
  @Root(value = "oauth_delegation", or = Root.NONE)
  OAuthDelegation get(@Path("id") String userId, @Path("delegation_id") String id);
}
