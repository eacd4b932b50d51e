package io.github.pagerdutyjava.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IncidentListTest extends OneSandbox {

  private static List<Map<String, Object>> incidents(String query) {
    return wire.get("/incidents?limit=100&date_range=all&" + query).list("incidents");
  }

  private static List<Object> values(String query, String name) {
    return incidents(query).stream().map(incident -> incident.get(name)).toList();
  }

  @Test
  void onlyTheStatusesAskedForAreShown() {
    assertThat(values("statuses[]=triggered&statuses[]=acknowledged", "status"))
        .contains("triggered", "acknowledged")
        .doesNotContain("resolved");
  }

  @Test
  void anUnknownStatusIsRefused() {
    assertThat(wire.get("/incidents?statuses[]=asleep").refusal()).isEqualTo("400/2001");
  }

  @Test
  void onlyTheUrgencyAskedForIsShown() {
    assertThat(values("urgencies[]=low", "urgency")).isNotEmpty().containsOnly("low");
  }

  @Test
  void onlyTheServicesAskedForAreShown() {
    String id = (String) wire.get("/services?name=Ledger").list("services").get(0).get("id");
    assertThat(incidents("service_ids[]=" + id))
        .isNotEmpty()
        .allSatisfy(incident -> assertThat(inside(incident, "service")).containsEntry("id", id));
  }

  @Test
  void onlyTheTeamsAskedForAreShown() {
    String id = (String) wire.get("/teams?query=mob").list("teams").get(0).get("id");
    assertThat(values("team_ids[]=" + id, "teams"))
        .isNotEmpty()
        .allSatisfy(teams -> assertThat(teams.toString()).contains(id));
  }

  @Test
  void ofAUserOnlyTheirOpenIncidentsAreShown() {
    Map<String, Object> open = incidents("statuses[]=triggered").get(0);
    Object user = inside(elements(open, "assignments").get(0), "assignee").get("id");
    assertThat(values("user_ids[]=" + user, "status")).isNotEmpty().doesNotContain("resolved");
  }

  @Test
  void anIncidentIsFoundByItsKey() {
    Map<String, Object> keyed =
        incidents("").stream().filter(i -> i.get("incident_key") != null).findFirst().orElseThrow();
    assertThat(values("incident_key=" + keyed.get("incident_key"), "id"))
        .containsExactly(keyed.get("id"));
  }

  @Test
  void filtersAreJoinedByAnd() {
    assertThat(incidents("statuses[]=triggered&user_ids[]=nobody")).isEmpty();
  }

  @Test
  void unlessAskedForTheOldestComeFirst() {
    assertThat(values("", "incident_number")).startsWith(1.0, 2.0, 3.0);
  }

  @Test
  void theNewestComeFirstWhenAskedFor() {
    List<Object> numbers = values("sort_by=incident_number:desc", "incident_number");
    assertThat(numbers).isSortedAccordingTo(Comparator.comparing(n -> -(Double) n));
    assertThat((Double) numbers.get(0)).isGreaterThan(10_000);
  }

  @Test
  void aSecondFieldOrdersWhatTheFirstLeavesEqual() {
    List<Map<String, Object>> sorted = incidents("sort_by=urgency:desc,created_at:desc");
    assertThat(sorted.get(0)).containsEntry("urgency", "high");
    assertThat(sorted.stream().map(incident -> (String) incident.get("created_at")).toList())
        .isSortedAccordingTo(Comparator.reverseOrder());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "urgency,created_at,resolved_at",
        "title",
        "created_at:upwards",
        "created_at:asc:desc"
      })
  void anOrderThatIsNotKnownIsRefused(String order) {
    assertThat(wire.get("/incidents?sort_by=" + order).refusal()).isEqualTo("400/2001");
  }

  @Test
  void withoutIncludeRelatedObjectsAreReferences() {
    assertThat(inside(incidents("").get(0), "service")).containsEntry("type", "service_reference");
  }

  @Test
  void includedObjectsAreWhole() {
    Map<String, Object> incident =
        incidents(
                "statuses[]=acknowledged&include[]=services&include[]=teams&include[]=users"
                    + "&include[]=escalation_policies&include[]=first_trigger_log_entries")
            .get(0);
    assertThat(inside(incident, "service")).containsEntry("type", "service").containsKey("name");
    assertThat(inside(incident, "escalation_policy")).containsKey("escalation_rules");
    assertThat(inside(incident, "first_trigger_log_entry"))
        .containsEntry("type", "trigger_log_entry")
        .containsKey("created_at");
    assertThat(incident.get("teams").toString()).contains("description=");
    assertThat(incident.get("acknowledgements").toString()).contains("email=");
  }

  @Test
  void aPriorityIsWholeWhenIncluded() {
    assertThat(incidents("include[]=priorities"))
        .anySatisfy(i -> assertThat(String.valueOf(i.get("priority"))).contains("name="));
  }

  @Test
  void theConferenceBridgeIsShownOnlyWhenIncluded() {
    assertThat(incidents("").get(0)).doesNotContainKey("conference_bridge");
    assertThat(incidents("include[]=conference_bridge").get(0)).containsKey("conference_bridge");
  }

  @Test
  void aSingleIncidentIsWrapped() {
    Map<String, Object> listed = incidents("").get(7);
    assertThat(wire.get("/incidents/" + listed.get("id")).object("incident")).isEqualTo(listed);
  }

  @Test
  void customFieldsAreShownOnlyOfASingleIncident() {
    Object id = incidents("").get(0).get("id");
    assertThat(wire.get("/incidents/" + id + "?include[]=custom_fields").object("incident"))
        .containsKey("custom_fields");
    assertThat(incidents("include[]=custom_fields").get(0)).doesNotContainKey("custom_fields");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Q1", "QZZZZZZZZZZZZZ", "P1234567890123"})
  void anIncidentThatIsNotThereIsNotFound(String id) {
    assertThat(wire.get("/incidents/" + id).refusal()).isEqualTo("404/2100");
  }
}
