package io.github.pagerdutyjava.oauth;

import io.github.pagerdutyjava.Region;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Reads what an app's credentials are made of from the environment's variables. */
final class OAuthEnvironment {

  private final Map<String, String> variables;
  private final List<String> problems = new ArrayList<>();

  private OAuthEnvironment(Map<String, String> variables) {
    this.variables = variables;
  }

  static ScopedOAuth app(Map<String, String> variables, String... scopes) {
    OAuthEnvironment environment = new OAuthEnvironment(variables);
    ScopedOAuthBuilder builder = ScopedOAuth.builder().scopes(scopes);
    environment.take("PAGERDUTY_CLIENT_ID", builder::clientId);
    environment.take("PAGERDUTY_CLIENT_SECRET", builder::clientSecret);
    environment.take("PAGERDUTY_REGION", code -> builder.region(Region.parse(code)));
    environment.take("PAGERDUTY_COMPANY_SUBDOMAIN", builder::subdomain);
    if (!environment.problems.isEmpty()) {
      throw new IllegalArgumentException(String.join("; ", environment.problems));
    }
    return builder.build();
  }

  private void take(String name, Consumer<String> setting) {
    String value = variables.getOrDefault(name, "").strip();
    if (value.isEmpty()) {
      problems.add(name + " is not set");
      return;
    }
    try {
      setting.accept(value);
    } catch (IllegalArgumentException e) {
      problems.add(name + ": " + e.getMessage());
    }
  }
}
