package io.github.pagerdutyjava.examples.recipes;

import io.github.pagerdutyjava.client.PagerDutyClient;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Raw calls: an operation that has no method yet, with the retries, limits and complete lists of
 * those that have one.
 */
public final class RawCalls {

  private RawCalls() {}

  /** Returns the names of all escalation policies. */
  public static List<String> policyNames(PagerDutyClient client) {
    List<String> names = new ArrayList<>();
    Map<String, ?> query = Map.of("include[]", List.of("services", "teams"), "sort_by", "name");
    for (Map<String, Object> policy :
        client.raw().list("/escalation_policies", "escalation_policies", query)) {
      names.add(String.valueOf(policy.get("name")));
    }
    return names;
  }

  /** Returns one object as PagerDuty sent it, under its root key. */
  public static Map<String, Object> service(PagerDutyClient client, String id) {
    return client.raw().get("/services/" + id);
  }
}
