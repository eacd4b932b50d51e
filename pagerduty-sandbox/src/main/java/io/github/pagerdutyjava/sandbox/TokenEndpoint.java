package io.github.pagerdutyjava.sandbox;

import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Where apps get tokens. */
final class TokenEndpoint {
  private static final String ACCOUNT = "as_account-";

  private final Registry registry;
  private final Codes codes;
  private final Tokens tokens;
  private final IdTokens idTokens;
  private final Clock clock;

  TokenEndpoint(Registry registry, Codes codes, Tokens tokens, IdTokens idTokens, Clock clock) {
    this.registry = registry;
    this.codes = codes;
    this.tokens = tokens;
    this.idTokens = idTokens;
    this.clock = clock;
  }

  Map<String, Object> answer(Request request) {
    if (request.header("Authorization") != null) {
      throw OAuthRefusal.client("client_id and client_secret belong into the body");
    }
    Form form = Form.ofBody(request);
    OAuthApp app = client(form);
    return switch (form.required("grant_type")) {
      case "client_credentials" -> tokens.issue(ofApp(form, app));
      case "authorization_code" -> identified(codes.take(form, app));
      case "refresh_token" -> tokens.issue(tokens.take(form.required("refresh_token"), app));
      default -> throw new OAuthRefusal("unsupported_grant_type", "grant_type is not supported");
    };
  }

  private OAuthApp client(Form form) {
    OAuthApp app = registry.app(form.text("client_id"));
    if (app == null || !Objects.equals(app.secret(), form.text("client_secret"))) {
      throw OAuthRefusal.client("client_id or client_secret is missing or wrong");
    }
    return app;
  }

  private Grant ofApp(Form form, OAuthApp app) {
    if (!app.scoped()) {
      throw new OAuthRefusal("unauthorized_client", "a classic app acts for its users only");
    }
    Set<String> asked = form.scopes();
    List<String> accounts = asked.stream().filter(scope -> scope.startsWith(ACCOUNT)).toList();
    Tenant tenant = registry.tenant(known -> accounts.equals(List.of(known.scope())));
    if (tenant == null) {
      throw OAuthRefusal.scope("scope must name one account: " + ACCOUNT + "{region}.{subdomain}");
    }
    Set<String> scopes = new LinkedHashSet<>();
    scopes.add(tenant.scope());
    scopes.addAll(app.granted(asked));
    return new Grant(app, tenant, scopes, null, clock.instant());
  }

  private Map<String, Object> identified(Grant grant) {
    Map<String, Object> answer = tokens.issue(grant);
    answer.put("id_token", idTokens.sign(grant, String.valueOf(answer.get("access_token"))));
    return answer;
  }
}
