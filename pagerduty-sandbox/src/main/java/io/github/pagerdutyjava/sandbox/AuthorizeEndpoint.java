package io.github.pagerdutyjava.sandbox;

import java.time.Clock;
import java.util.Map;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/** Where a browser is sent to log in: asks, and takes the decision back to the app. */
final class AuthorizeEndpoint {
  private final Registry registry;
  private final Codes codes;
  private final Clock clock;

  AuthorizeEndpoint(Registry registry, Codes codes, Clock clock) {
    this.registry = registry;
    this.codes = codes;
    this.clock = clock;
  }

  Answer answer(Request request) {
    boolean post = request.method().equals("POST");
    try {
      Form form = post ? Form.ofBody(request) : Form.ofQuery(request);
      Login login = Login.of(form, registry);
      return post ? decided(login) : asked(login);
    } catch (OAuthRefusal refusal) {
      return page(refusal.status(), ConsentPage.of(refusal));
    }
  }

  private Answer asked(Login login) {
    try {
      login.check();
      return page(200, ConsentPage.of(login, registry.tenants()));
    } catch (OAuthRefusal refusal) {
      return back(login, refusal.parameters());
    }
  }

  private Answer decided(Login login) {
    Tenant tenant = tenant(login.form().text("account"));
    try {
      login.check();
      if (!"allow".equals(login.form().text("decision"))) {
        throw new OAuthRefusal("access_denied", "the user did not allow it");
      }
      Grant grant =
          new Grant(login.app(), tenant, login.scopes(), tenant.user().id(), clock.instant());
      return back(
          login, Map.of("code", codes.issue(grant, login.redirectUri(), login.challenge())));
    } catch (OAuthRefusal refusal) {
      return back(login, refusal.parameters());
    }
  }

  private Tenant tenant(@Nullable String subdomain) {
    Tenant tenant =
        registry.tenant(known -> subdomain == null || known.subdomain().equals(subdomain));
    if (tenant == null) {
      throw OAuthRefusal.request("account is not known");
    }
    return tenant;
  }

  private static Answer back(Login login, Map<String, String> parameters) {
    Map<String, String> headers = Map.of("Location", login.back(parameters));
    return new Answer(302, headers, ByteString.EMPTY);
  }

  private static Answer page(int status, ByteString html) {
    Map<String, String> headers =
        Map.of(
            "Content-Type", "text/html; charset=utf-8",
            "Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'",
            "X-Frame-Options", "DENY");
    return new Answer(status, headers, html);
  }
}
