package io.github.pagerdutyjava.client.escalationpolicies;

import io.github.pagerdutyjava.client.audit.AuditRecord;
import io.github.pagerdutyjava.client.paging.Done;
import io.github.pagerdutyjava.client.paging.ListAnswer;
import io.github.pagerdutyjava.client.paging.Parameters;
import io.github.pagerdutyjava.client.paging.Root;
import java.util.List;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.PUT;
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

  @POST("escalation_policies")
  @Root("escalation_policy")
  EscalationPolicy create(@Body NewEscalationPolicy policy);

  @PUT("escalation_policies/{id}")
  @Root("escalation_policy")
  EscalationPolicy update(@Path("id") String id, @Body NewEscalationPolicy policy);

  @DELETE("escalation_policies/{id}")
  Done delete(@Path("id") String id);

  @GET("escalation_policies/{id}/audit/records")
  @Root("records")
  ListAnswer<AuditRecord> auditRecords(@Path("id") String id, @Tag Parameters query);
}
