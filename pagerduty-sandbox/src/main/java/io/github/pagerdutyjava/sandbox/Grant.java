package io.github.pagerdutyjava.sandbox;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an app was allowed to do; all its tokens end with it. */
final class Grant {
  private final String id = UUID.randomUUID().toString();
  private final OAuthApp app;
  private final Tenant tenant;
  private final Set<String> scopes;
  private final @Nullable String user;
  private final Instant given;
  private volatile boolean revoked;

  /** Takes null as the user of an app that acts for itself. */
  Grant(OAuthApp app, Tenant tenant, Set<String> scopes, @Nullable String user, Instant given) {
    this.app = app;
    this.tenant = tenant;
    this.scopes = scopes;
    this.user = user;
    this.given = given;
  }

  String id() {
    return id;
  }

  OAuthApp app() {
    return app;
  }

  Tenant tenant() {
    return tenant;
  }

  @Nullable String user() {
    return user;
  }

  Instant given() {
    return given;
  }

  /** Returns all scopes in one text, as on the wire. */
  String scope() {
    return String.join(" ", scopes);
  }

  boolean covers(Operation operation) {
    String needed = needed(operation);
    return needed.isEmpty()
        || scopes.contains(needed)
        || (!app.scoped() && scopes.contains("write"));
  }

  /** Returns the scope that the operation asks of such an app; empty when any will do. */
  String needed(Operation operation) {
    if (app.scoped()) {
      return operation.scope();
    }
    return operation.method().equals("GET") ? "read" : "write";
  }

  void revoke() {
    revoked = true;
  }

  boolean revoked() {
    return revoked;
  }
}
