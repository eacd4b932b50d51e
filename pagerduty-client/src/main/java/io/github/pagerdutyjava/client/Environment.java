package io.github.pagerdutyjava.client;

import io.github.pagerdutyjava.Region;
import io.github.pagerdutyjava.internal.HeaderText;
import java.util.Map;

/** Reads what a client is made of from the environment's variables. */
final class Environment {

  private static final String TOKEN = "PAGERDUTY_TOKEN";
  private static final String REGION = "PAGERDUTY_REGION";
  private static final String FROM = "PAGERDUTY_FROM";
  private static final String CLIENT_ID = "PAGERDUTY_CLIENT_ID";

  private Environment() {}

  static PagerDutyClient client(Map<String, String> variables) {
    PagerDutyClientBuilder builder = PagerDutyClient.builder().apiToken(token(variables));
    String region = variables.getOrDefault(REGION, "");
    if (!region.isBlank()) {
      builder.region(region(region));
    }
    String from = variables.getOrDefault(FROM, "");
    if (!from.isBlank()) {
      builder.from(Email.require(FROM, from));
    }
    return builder.build();
  }

  private static String token(Map<String, String> variables) {
    String token = variables.getOrDefault(TOKEN, "").strip();
    if (!token.isEmpty()) {
      return HeaderText.require(TOKEN, token);
    }
    boolean scoped = !variables.getOrDefault(CLIENT_ID, "").isBlank();
    throw new IllegalArgumentException(
        scoped
            ? TOKEN
                + " is not set, but "
                + CLIENT_ID
                + " is: Scoped OAuth is"
                + " PagerDutyClient.builder().credentials(ScopedOAuth.fromEnv(...)).build()"
            : TOKEN + " is not set");
  }

  private static Region region(String code) {
    try {
      return Region.parse(code);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(REGION + ": " + e.getMessage(), e);
    }
  }
}
