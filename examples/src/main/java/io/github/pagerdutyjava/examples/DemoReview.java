package io.github.pagerdutyjava.examples;

import io.github.pagerdutyjava.client.PagerDutyClient;
import io.github.pagerdutyjava.client.escalationpolicies.EscalationPolicy;
import io.github.pagerdutyjava.client.users.User;
import java.util.Map;
import java.util.TreeMap;

/** Makes up what {@code reviewer} is not told on the sandbox, of its people, and says so. */
final class DemoReview {

  private final Shell shell;
  private final PagerDutyClient client;

  DemoReview(Shell shell, PagerDutyClient client) {
    this.shell = shell;
    this.client = client;
  }

  /** Returns the id of a policy. */
  String policyId() {
    EscalationPolicy policy = client.escalationPolicies().first().orElseThrow();
    shell.notice("Demo: --policy " + policy.id() + ", which is " + policy.name());
    return policy.id();
  }

  /** Returns the name of somebody. */
  String author() {
    String author = client.users().first().map(DemoReview::name).orElseThrow();
    shell.notice("Demo: --author " + author);
    return author;
  }

  /** Returns names for everybody. */
  Map<String, String> directory() {
    Map<String, String> names = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (User user : client.users()) {
      if (user.email() != null) {
        names.put(user.email(), name(user));
      }
    }
    shell.notice(
        "Demo: --directory of "
            + names.size()
            + " people, ada.lovelace@example.com as ada-lovelace");
    return names;
  }

  private static String name(User user) {
    return String.valueOf(user.email()).replaceFirst("@.*", "").replace('.', '-');
  }
}
