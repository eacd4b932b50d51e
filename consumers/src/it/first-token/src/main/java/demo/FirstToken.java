package demo;

import io.github.pagerdutyjava.Region;
import io.github.pagerdutyjava.client.PagerDutyClient;
import io.github.pagerdutyjava.client.oncalls.OnCall;
import io.github.pagerdutyjava.oauth.Scope;
import io.github.pagerdutyjava.oauth.ScopedOAuth;
import io.github.pagerdutyjava.sandbox.PagerDutySandbox;

/** Without the optional library for ID tokens on the class path. */
public final class FirstToken {

  public static void main(String[] args) {
    try (PagerDutySandbox sandbox = PagerDutySandbox.start();
        ScopedOAuth credentials =
            ScopedOAuth.builder()
                .clientId(sandbox.clientId())
                .clientSecret(sandbox.clientSecret())
                .region(Region.US)
                .subdomain(sandbox.subdomain())
                .scopes(Scope.ONCALLS_READ)
                .baseUrl(sandbox.identityUrl())
                .build();
        PagerDutyClient client =
            PagerDutyClient.builder().credentials(credentials).baseUrl(sandbox.restUrl()).build()) {
      long levels = client.oncalls().stream().map(OnCall::escalationLevel).distinct().count();
      System.out.println(levels + " levels on call, " + sandbox.tokenRequests() + " token");
    }
  }
}
