package io.github.pagerdutyjava.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResourceTest extends OneSandbox {

  @ParameterizedTest
  @CsvSource({
    "teams,6",
    "users,40",
    "services,12",
    "escalation_policies,7",
    "schedules,6",
    "priorities,5",
    "vendors,4"
  })
  void theAccountHasSoMany(String collection, double count) {
    assertThat(wire.get("/" + collection + "?total=true").json()).containsEntry("total", count);
  }

  @ParameterizedTest
  @CsvSource({
    "teams,team", "users,user", "services,service", "escalation_policies,escalation_policy",
    "schedules,schedule", "vendors,vendor", "change_events,change_event", "log_entries,log_entry"
  })
  void whatIsListedCanBeFetched(String collection, String root) {
    Map<String, Object> listed = wire.get("/" + collection + "?limit=1").list(collection).get(0);
    assertThat(wire.get("/" + collection + "/" + listed.get("id")).object(root))
        .containsAllEntriesOf(listed);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "teams",
        "users",
        "services",
        "escalation_policies",
        "schedules",
        "vendors",
        "change_events",
        "log_entries",
        "abilities"
      })
  void whatIsNotThereIsNotFound(String collection) {
    assertThat(wire.get("/" + collection + "/PNOTHING").refusal()).isEqualTo("404/2100");
  }

  @Test
  void aQueryMatchesPartsOfNamesInAnyCase() {
    assertThat(wire.get("/services?query=API").values("services", "name"))
        .containsExactly("Checkout API", "Mobile API");
    assertThat(wire.get("/services?query=api").list("services")).hasSize(2);
  }

  @Test
  void aNameMatchesExactly() {
    assertThat(wire.get("/services?name=Ledger").list("services")).hasSize(1);
    assertThat(wire.get("/services?name=Ledge").list("services")).isEmpty();
  }

  @Test
  void servicesAreSortedByName() {
    List<Object> names = wire.get("/services").values("services", "name");
    assertThat(names).isSortedAccordingTo(Comparator.comparing(Object::toString));
    assertThat(wire.get("/services?sort_by=name:desc").values("services", "name"))
        .isSortedAccordingTo(Comparator.comparing(Object::toString).reversed());
  }

  @Test
  void servicesCannotBeSortedByAnythingElse() {
    assertThat(wire.get("/services?sort_by=status").refusal()).isEqualTo("400/2001");
  }

  @Test
  void onlyTheUsersOfTheTeamsAskedForAreShown() {
    Object team = wire.get("/teams").list("teams").get(0).get("id");
    assertThat(wire.get("/users?limit=100&team_ids[]=" + team).values("users", "teams"))
        .hasSize(7)
        .allSatisfy(teams -> assertThat(teams.toString()).contains((String) team));
  }

  @Test
  void onlyThePoliciesThatTargetTheUserAreShown() {
    Object boss = wire.get("/users?limit=1").list("users").get(0).get("id");
    assertThat(wire.get("/escalation_policies?user_ids[]=" + boss).list("escalation_policies"))
        .hasSize(7);
    assertThat(wire.get("/escalation_policies?user_ids[]=PNOBODY").list("escalation_policies"))
        .isEmpty();
  }

  @Test
  void anIntegrationIsWholeWhenIncluded() {
    assertThat(wire.get("/services?include[]=integrations").body()).contains("\"integration_key\"");
    assertThat(wire.get("/services").body()).doesNotContain("\"integration_key\"");
  }

  @Test
  void howTargetsAreAssignedIsShownOnlyWhenIncluded() {
    String strategy = "escalation_rule_assignment_strategy";
    assertThat(wire.get("/escalation_policies").body()).doesNotContain(strategy);
    assertThat(
            wire.get("/escalation_policies?include[]=escalation_rule_assignment_strategies").body())
        .contains(strategy);
  }

  @Test
  void theTargetsOfAPolicyAreWholeWhenIncluded() {
    assertThat(wire.get("/escalation_policies?limit=1&include[]=targets").body())
        .contains("\"type\":\"schedule\"", "\"email\"");
  }

  @Test
  void theCalendarsOfAUserAreShownOnlyWhenAskedFor() {
    String user = "/users/" + wire.get("/users?limit=1").list("users").get(0).get("id");
    assertThat(wire.get(user).body()).doesNotContain("cal_url");
    assertThat(wire.get(user + "?include[]=calendar_urls").object("user"))
        .containsKeys("http_cal_url", "web_cal_url");
  }

  @Test
  void anAccountsKeyHasNoUserOfItsOwn() {
    assertThat(wire.get("/users/me").refusal()).isEqualTo("400/2001");
  }

  @Test
  void abilitiesAreWords() {
    assertThat(wire.get("/abilities").json().get("abilities").toString()).startsWith("[teams, ");
  }

  @Test
  void anAbilityTheAccountHasIsAnEmptyAnswer() {
    Wire.Reply reply = wire.get("/abilities/teams");
    assertThat(reply.status()).isEqualTo(204);
    assertThat(reply.body()).isEmpty();
  }
}
