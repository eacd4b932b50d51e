package io.github.pagerdutyjava.client.oncalls;

import io.github.pagerdutyjava.Internal;
import io.github.pagerdutyjava.client.paging.Connection;
import io.github.pagerdutyjava.client.paging.ListOperation;
import io.github.pagerdutyjava.client.paging.ListState;

/**
 * Who is on call, now unless a range of time is given: {@code GET /oncalls}, OAuth scope {@code
 * oncalls.read}.
 *
 * <pre>{@code
 * for (OnCall onCall : client.oncalls().escalationPolicyIds("PT20YPA").include(OnCallInclude.USERS)) {
 *   System.out.println(onCall.escalationLevel() + " " + onCall.user().summary());
 * }
 * }</pre>
 *
 * <p>The list is complete up to the 10,000 that PagerDuty pages through; beyond, it throws an
 * {@link io.github.pagerdutyjava.IncompleteListException} that says how to narrow it. On-calls that
 * are the same in every respect are given once.
 */
public final class OnCalls extends OnCallQuery {

  @Internal
  public OnCalls(Connection connection) {
    super(
        ListState.of(
            ListOperation.of("/oncalls", connection.api(OnCallsApi.class)::list, OnCallKey::of)));
  }
}
