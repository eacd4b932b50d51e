package io.github.pagerdutyjava.oauth;

import io.github.pagerdutyjava.Region;
import java.net.URI;
import java.util.Map;
import java.util.function.Function;

/** Logs in where classes may be missing; says what is known of the user then. */
public final class LoginProgram implements Function<Map<String, String>, String> {

  /** Called by its name, from another class loader. */
  public LoginProgram() {}

  @Override
  public String apply(Map<String, String> sandbox) {
    try (AuthorizationCodeFlow flow =
        AuthorizationCodeFlow.builder()
            .clientId(sandbox.get("client"))
            .clientSecret(sandbox.get("secret"))
            .redirectUri(URI.create("http://127.0.0.1:4711/back"))
            .scopes(Scope.USERS_READ)
            .region(Region.EU)
            .baseUrl(URI.create(sandbox.get("identity")))
            .build()) {
      AuthorizationUrl login = flow.authorizationUrl();
      UserOAuth user = flow.exchange(login, Browser.allow(login, sandbox.get("account")));
      return user.owner() + " " + user.region() + " " + user.authorization();
    }
  }
}
