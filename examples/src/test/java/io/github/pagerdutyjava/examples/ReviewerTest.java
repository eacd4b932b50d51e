package io.github.pagerdutyjava.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pagerdutyjava.oauth.Scope;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program {@code reviewer}, over HTTP. */
class ReviewerTest {

  private static final String SCOPES =
      String.join(
          " ",
          Scope.ESCALATION_POLICIES_READ,
          Scope.ONCALLS_READ,
          Scope.SCHEDULES_READ,
          Scope.USERS_READ);

  static final Map<String, String> APP =
      Map.of(
          "PAGERDUTY_CLIENT_ID", "client-1",
          "PAGERDUTY_CLIENT_SECRET", "very-secret-secret",
          "PAGERDUTY_REGION", "us",
          "PAGERDUTY_COMPANY_SUBDOMAIN", "acme");

  @TempDir Path folder;

  private FakeOnCalls pagerDuty;

  @BeforeEach
  void open() throws IOException {
    pagerDuty = new FakeOnCalls();
    pagerDuty.granted = "as_account-us.acme " + SCOPES;
  }

  @AfterEach
  void close() {
    pagerDuty.close();
  }

  @Test
  void allPagesAreReadWithOneTokenBeforeALevelDecides() throws IOException {
    pagerDuty.user(10, "cy");
    pagerDuty.user(2, "Bob");
    pagerDuty.user(2, "Bob");
    pagerDuty.user(1, "ada");
    pagerDuty.user(1, "unknown");

    Run run = json(APP, "--author", "ADA");

    assertThat(run.out())
        .isEqualTo("{\"reviewer\":\"bob\",\"level\":2,\"email\":\"Bob@example.com\"}\n");
    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(pagerDuty.count("/oncalls")).isEqualTo(2);
    assertThat(pagerDuty.requests).hasSize(3);
    assertThat(pagerDuty.credentials).containsOnly("Bearer pdus+_0token");
    assertThat(pagerDuty.forms)
        .singleElement()
        .satisfies(
            form ->
                assertThat(URLDecoder.decode(form, StandardCharsets.UTF_8))
                    .contains("scope=as_account-us.acme " + SCOPES));
  }

  @Test
  void thePolicyNowWithItsUsersIsAsked() throws IOException {
    json(APP, "--author", "eve");

    assertThat(URLDecoder.decode(pagerDuty.requests.get(1), StandardCharsets.UTF_8))
        .contains("escalation_policy_ids[]=PABC123", "include[]=users")
        .doesNotContain("since", "until");
  }

  @Test
  void aReferenceIsLookedUpOnceAndADeletedUserPassedOver() throws IOException {
    pagerDuty.onCall(1, "{'id':'PGONE','type':'user_reference','self':null}");
    pagerDuty.onCall(1, "{'id':'PGONE','type':'user_reference'}", "'2026-01-01T00:00:00Z'", "null");
    pagerDuty.onCall(2, "{'id':'PBARE','type':'user_reference'}");
    pagerDuty.users.put(
        "PBARE", "{'user':{'id':'PBARE','type':'user','name':'C','email':'CY@example.com'}}");

    assertThat(json(APP, "--author", "eve").out())
        .isEqualTo("{\"reviewer\":\"cy\",\"level\":2,\"email\":\"CY@example.com\"}\n");
    assertThat(pagerDuty.count("/users/PGONE")).isEqualTo(1);
    assertThat(pagerDuty.count("/users/PBARE")).isEqualTo(1);
  }

  @Test
  void nobodyIsNoFailure() throws IOException {
    pagerDuty.user(1, "ada");
    pagerDuty.onCall(2, "{'id':'P1','type':'user','name':'X','email':null}");

    Run run = json(APP, "--author", "ada");

    assertThat(run.out()).isEqualTo("{\"reviewer\":null,\"level\":null,\"email\":null}\n");
    assertThat(run.code()).isZero();
    assertThat(reviewer(APP, "--author", "ada").out()).isEqualTo("Nobody on call can review.\n");
  }

  @Test
  void aPolicyForWhichNobodyIsOnCallMayBeNone() throws IOException {
    Run run = reviewer(APP, "--author", "ada");

    assertThat(run.code()).isZero();
    assertThat(run.errors()).singleElement().asString().contains("PABC123");
  }

  @Test
  void aSeedMakesTheDrawRepeatableAndEverybodyCanBeDrawn() throws IOException {
    for (String name : List.of("ada", "bob", "cy")) {
      pagerDuty.user(1, name);
    }
    Set<String> drawn = new TreeSet<>();
    for (int seed = 0; seed < 12; seed++) {
      String first = json(APP, "--author", "eve", "--seed", "" + seed).out();
      assertThat(json(APP, "--author", "eve", "--seed", "" + seed).out()).isEqualTo(first);
      drawn.add(first);
    }

    assertThat(drawn).hasSize(3);
  }

  @Test
  void peopleAreToldWhoAndWhy() throws IOException {
    pagerDuty.user(3, "Bob");
    pagerDuty.user(3, "cy");

    assertThat(reviewer(APP, "--author", "ada", "--seed", "1").lines())
        .hasSize(2)
        .satisfies(
            lines ->
                assertThat(lines.get(0)).matches("(bob|cy) reviews: on call at level 3, .*@.*"),
            lines -> assertThat(lines.get(1)).contains("2 candidates", "bob, cy"));
  }

  @Test
  void anApiTokenWorksToo() throws IOException {
    pagerDuty.user(1, "Bob");

    Run run = json(Map.of("PAGERDUTY_TOKEN", Run.TOKEN), "--author", "ada");

    assertThat(run.out()).contains("\"bob\"");
    assertThat(pagerDuty.credentials).containsExactly("Token token=" + Run.TOKEN);
    assertThat(pagerDuty.forms).isEmpty();
  }

  @Test
  void missingScopesAreNamed() throws IOException {
    pagerDuty.granted = "as_account-us.acme oncalls.read users.read";

    Run run = reviewer(APP, "--author", "ada");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.errors())
        .singleElement()
        .asString()
        .contains("escalation_policies.read", "schedules.read");
    assertThat(pagerDuty.count("/oncalls")).isZero();
  }

  @Test
  void whatPagerDutyRefusesIsOneLine() throws IOException {
    pagerDuty.status = 403;

    for (Map<String, String> environment : List.of(APP, Map.of("PAGERDUTY_TOKEN", Run.TOKEN))) {
      Run run = reviewer(environment, "--author", "ada");

      assertThat(run.code()).isEqualTo(1);
      assertThat(run.errors()).singleElement().asString().startsWith("error: ").contains("403");
      assertThat(run.err()).doesNotContain("very-secret", "pdus+_0token");
    }
  }

  @Test
  void aWebAddressInTheEuAsksForAnAccountInTheEu() throws IOException {
    Map<String, String> environment = new HashMap<>(APP);
    environment.remove("PAGERDUTY_REGION");
    pagerDuty.granted = "as_account-eu.acme " + SCOPES;

    Run run =
        reviewer(
            environment,
            "--author",
            "ada",
            "--policy",
            "https://acme.eu.pagerduty.com/escalation_policies/PABC123/");

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(pagerDuty.forms).singleElement().asString().contains("as_account-eu.acme");
  }

  @Test
  void onTheSandboxNothingHasToBeSaid() {
    Run run = Run.in(Map.of(), "reviewer", "--seed", "1");

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).contains(" reviews: on call at level ");
    assertThat(run.errors().get(0)).startsWith("Running on the embedded sandbox");
    assertThat(run.errors()).filteredOn(line -> line.startsWith("Demo: ")).hasSize(4);
  }

  private Run json(Map<String, String> environment, String... more) throws IOException {
    List<String> options = new ArrayList<>(List.of("--format", "json"));
    options.addAll(Arrays.asList(more));
    return reviewer(environment, options.toArray(String[]::new));
  }

  private Run reviewer(Map<String, String> environment, String... more) throws IOException {
    Path directory = folder.resolve("directory.json");
    Files.writeString(
        directory,
        "{\"Ada@example.com\":\"ada\",\"bob@example.com\":\"bob\",\"cy@example.com\":\"cy\"}");
    List<String> args = new ArrayList<>(List.of("reviewer", "--directory", directory.toString()));
    args.addAll(List.of("--base-url", pagerDuty.url().toString()));
    if (!environment.containsKey("PAGERDUTY_TOKEN")) {
      args.addAll(List.of("--identity-url", pagerDuty.url().toString()));
    }
    List<String> options = Arrays.asList(more);
    if (!options.contains("--policy")) {
      args.addAll(List.of("--policy", "PABC123"));
    }
    args.addAll(options);
    return Run.in(environment, args.toArray(String[]::new));
  }
}
