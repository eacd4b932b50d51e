package io.github.pagerdutyjava.client.escalationpolicies;

import io.github.pagerdutyjava.client.paging.ListAnswer;
import io.github.pagerdutyjava.client.paging.Parameters;
import io.github.pagerdutyjava.client.paging.Root;
import java.util.List;
import retrofit2.http.GET;
import retrofit2.http.Path;
import retrofit2.http.Query;
import retrofit2.http.Tag;

/** The operations under {@code /escalation_policies}. */
interface EscalationPoliciesApi {

  @GET("escalation_policies")
  @Root("escalation_policies")
  ListAnswer<EscalationPolicy> list(@Tag Parameters query);

  @GET("escalation_policies/{id}")
  @Root("escalation_policy")
  EscalationPolicy get(
      @Path("id") String id, @Query("include[]") List<EscalationPolicyInclude> include);
}
