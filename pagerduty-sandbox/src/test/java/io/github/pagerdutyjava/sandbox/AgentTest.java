package io.github.pagerdutyjava.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whoever does something is said in the header From, or else known from the token. */
class AgentTest extends OneSandbox {
  private static final String NOTE = "{\"note\":{\"content\":\"Seen\"}}";

  private static Wire.Reply note(String token, String... from) {
    Object incident =
        wire.get("/incidents?date_range=all&limit=1").values("incidents", "id").get(0);
    HttpRequest.Builder request =
        wire.request("/incidents/" + incident + "/notes")
            .header("Authorization", token)
            .header("Content-Type", "application/json");
    if (from.length > 0) {
      request.headers(from);
    }
    return Wire.send(request.POST(HttpRequest.BodyPublishers.ofString(NOTE)).build());
  }

  private static String key() {
    return "Token token=" + sandbox().apiToken();
  }

  private static Map<String, Object> agent(Wire.Reply noted) {
    assertThat(noted.status()).as(noted.body()).isEqualTo(200);
    return inside(noted.object("note"), "user");
  }

  @Test
  void theAccountsKeyNeedsAName() {
    assertThat(note(key()).refusal()).isEqualTo("400/2011");
    assertThat(note(key(), "From", "nobody@example.org").refusal()).isEqualTo("400/1008");
  }

  @Test
  void whoIsNamedDoesIt() {
    Map<String, Object> user = wire.get("/users?limit=1&offset=3").list("users").get(0);
    assertThat(agent(note(key(), "From", (String) user.get("email"))))
        .containsEntry("id", user.get("id"));
  }

  @Test
  void aTokensUserNeedsNoName() {
    App app = new App(sandbox());
    String code = app.code(app.login("scope", "incidents.write users.read"));
    String token = "Bearer " + app.exchange(code).json().get("access_token");
    assertThat(agent(note(token)).get("type")).isEqualTo("user_reference");
  }

  @Test
  void anAppNeedsAName() {
    String token = new App(sandbox()).accessToken("as_account-us.sandbox incidents.write");
    assertThat(note("Bearer " + token).refusal()).isEqualTo("400/2011");
  }

  @Test
  void theRecordSaysWhoseCredentialItWas() {
    Map<String, Object> user = wire.get("/users?limit=1").list("users").get(0);
    note(key(), "From", (String) user.get("email"));
    Map<String, Object> newest = wire.get("/audit/records?limit=1").list("records").get(0);
    assertThat(elements(newest, "actors").get(0)).containsEntry("id", user.get("id"));
    assertThat(inside(newest, "method")).containsEntry("type", "api_token");
    assertThat(newest).containsEntry("action", "create");
  }
}
