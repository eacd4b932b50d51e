package io.github.pagerdutyjava.oauth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.pagerdutyjava.PagerDutyHttp;
import io.github.pagerdutyjava.PermissionException;
import io.github.pagerdutyjava.Region;
import io.github.pagerdutyjava.client.PagerDutyClient;
import io.github.pagerdutyjava.client.incidents.Incident;
import io.github.pagerdutyjava.sandbox.PagerDutySandbox;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AppOnSandboxTest extends OAuthTest {

  private final PagerDutySandbox sandbox =
      closing(PagerDutySandbox.builder().appScopes("incidents.read", "services.read").start());
  private final PagerDutyHttp http = closing(PagerDutyHttp.builder().build());

  @Test
  void walksOnWhenItsTokenIsRevoked() {
    PagerDutyClient app = client(sandbox.restUrl(), app().build());
    List<String> ids = new ArrayList<>();

    for (Incident incident : app.incidents()) {
      ids.add(incident.id());
      if (ids.size() == 350) {
        sandbox.revokeTokens();
      }
    }

    PagerDutyClient owner =
        closing(
            PagerDutyClient.builder()
                .apiToken(sandbox.apiToken())
                .baseUrl(sandbox.restUrl())
                .http(http)
                .build());
    assertThat(ids)
        .hasSizeGreaterThan(350)
        .isEqualTo(owner.incidents().stream().map(Incident::id).toList());
    assertThat(sandbox.tokenRequests()).isEqualTo(2);
  }

  @Test
  void actsInTheEuropeanAccount() {
    ScopedOAuth european =
        closing(app().region(Region.EU).subdomain(sandbox.euSubdomain()).build());

    assertThat(client(sandbox.euRestUrl(), european).services().toList()).isNotEmpty();
  }

  @Test
  void learnsWhichScopesItLacks() {
    ScopedOAuth greedy =
        closing(app().scopes(Scope.SERVICES_READ, Scope.USERS_READ, Scope.TEAMS_READ).build());

    MissingScopesException e = catchThrowableOfType(MissingScopesException.class, greedy::token);

    assertThat(e.missing()).containsExactly(Scope.TEAMS_READ, Scope.USERS_READ);
  }

  @Test
  void isForbiddenWhatItDidNotAskFor() {
    PagerDutyClient app = client(sandbox.restUrl(), app().scopes(Scope.SERVICES_READ).build());

    PermissionException e =
        catchThrowableOfType(PermissionException.class, () -> app.incidents().first());

    assertThat(e.requiredScopes()).containsExactly(Scope.INCIDENTS_READ);
  }

  private ScopedOAuthBuilder app() {
    return app(sandbox.identityUrl())
        .clientId(sandbox.clientId())
        .clientSecret(sandbox.clientSecret())
        .subdomain(sandbox.subdomain())
        .http(http);
  }

  private PagerDutyClient client(URI api, ScopedOAuth oauth) {
    return closing(
        PagerDutyClient.builder().credentials(closing(oauth)).baseUrl(api).http(http).build());
  }
}
