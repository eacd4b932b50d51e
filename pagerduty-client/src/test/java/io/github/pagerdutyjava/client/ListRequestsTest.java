package io.github.pagerdutyjava.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.github.pagerdutyjava.client.escalationpolicies.EscalationPolicyInclude;
import io.github.pagerdutyjava.client.incidents.IncidentInclude;
import io.github.pagerdutyjava.client.incidents.IncidentStatus;
import io.github.pagerdutyjava.client.logentries.LogEntryInclude;
import io.github.pagerdutyjava.client.model.Urgency;
import io.github.pagerdutyjava.client.oncalls.OnCallInclude;
import io.github.pagerdutyjava.client.paging.Paged;
import io.github.pagerdutyjava.client.paging.TimedQuery;
import io.github.pagerdutyjava.client.schedules.LayerScheduleInclude;
import io.github.pagerdutyjava.client.services.ServiceInclude;
import io.github.pagerdutyjava.client.users.UserInclude;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What the lists send when every filter is set. */
class ListRequestsTest {

  private static final ZoneId LIMA = ZoneId.of("America/Lima");
  private static final Instant SINCE = Instant.parse("2026-01-01T00:00:00Z");
  private static final Instant UNTIL = Instant.parse("2026-01-02T00:00:00Z");

  @RegisterExtension static final Server SERVER = new Server();

  /**
   * A list with all its filters.
   *
   * @param template the path as PagerDuty declares it
   * @param filters the parameters that the filters become
   */
  record Case(
      String template,
      Function<PagerDutyClient, Paged<?>> list,
      Map<String, List<String>> filters) {

    @Override
    public String toString() {
      return "GET " + template;
    }
  }

  static final List<Case> LISTS =
      List.of(
          new Case(
              "/incidents",
              client ->
                  client
                      .incidents()
                      .statuses(IncidentStatus.TRIGGERED, IncidentStatus.ACKNOWLEDGED)
                      .urgencies(Urgency.HIGH, Urgency.LOW)
                      .serviceIds("S1", "S2")
                      .teamIds("T1", "T2")
                      .userIds("U1", "U2")
                      .incidentKey("a key/with ?&=signs")
                      .timeZone(LIMA)
                      .include(IncidentInclude.CONFERENCE_BRIDGE, IncidentInclude.USERS),
              Map.of(
                  "statuses[]", List.of("triggered", "acknowledged"),
                  "urgencies[]", List.of("high", "low"),
                  "service_ids[]", List.of("S1", "S2"),
                  "team_ids[]", List.of("T1", "T2"),
                  "user_ids[]", List.of("U1", "U2"),
                  "incident_key", List.of("a key/with ?&=signs"),
                  "time_zone", List.of("America/Lima"),
                  "include[]", List.of("conference_bridge", "users"))),
          new Case(
              "/incidents/{id}/log_entries",
              client ->
                  client
                      .incidents()
                      .logEntries("P1")
                      .timeZone(LIMA)
                      .overview()
                      .include(LogEntryInclude.CHANNELS, LogEntryInclude.TEAMS),
              Map.of(
                  "time_zone", List.of("America/Lima"),
                  "is_overview", List.of("true"),
                  "include[]", List.of("channels", "teams"))),
          new Case(
              "/log_entries",
              client ->
                  client
                      .logEntries()
                      .timeZone(LIMA)
                      .overview()
                      .teamIds("T1", "T2")
                      .include(LogEntryInclude.INCIDENTS, LogEntryInclude.SERVICES),
              Map.of(
                  "time_zone", List.of("America/Lima"),
                  "is_overview", List.of("true"),
                  "team_ids[]", List.of("T1", "T2"),
                  "include[]", List.of("incidents", "services"))),
          new Case(
              "/change_events",
              client -> client.changeEvents().teamIds("T1", "T2").integrationIds("I1", "I2"),
              Map.of("team_ids[]", List.of("T1", "T2"), "integration_ids[]", List.of("I1", "I2"))),
          new Case(
              "/services",
              client ->
                  client
                      .services()
                      .query("mail")
                      .name("My Mail")
                      .teamIds("T1", "T2")
                      .timeZone(LIMA)
                      .descending()
                      .include(ServiceInclude.AUTO_PAUSE_NOTIFICATIONS_PARAMETERS),
              Map.of(
                  "query", List.of("mail"),
                  "name", List.of("My Mail"),
                  "team_ids[]", List.of("T1", "T2"),
                  "time_zone", List.of("America/Lima"),
                  "sort_by", List.of("name:desc"),
                  "include[]", List.of("auto_pause_notifications_parameters"))),
          new Case(
              "/escalation_policies",
              client ->
                  client
                      .escalationPolicies()
                      .query("mail")
                      .userIds("U1", "U2")
                      .teamIds("T1", "T2")
                      .descending()
                      .include(
                          EscalationPolicyInclude.TARGETS,
                          EscalationPolicyInclude.ESCALATION_RULE_ASSIGNMENT_STRATEGIES),
              Map.of(
                  "query", List.of("mail"),
                  "user_ids[]", List.of("U1", "U2"),
                  "team_ids[]", List.of("T1", "T2"),
                  "sort_by", List.of("name:desc"),
                  "include[]", List.of("targets", "escalation_rule_assignment_strategies"))),
          new Case(
              "/schedules",
              client ->
                  client
                      .schedules()
                      .layerBased()
                      .query("night")
                      .teamIds("T1", "T2")
                      .range(SINCE, UNTIL)
                      .nextOnCallOf("U1")
                      .timeZone(LIMA)
                      .include(LayerScheduleInclude.FINAL_SCHEDULE),
              Map.of(
                  "query", List.of("night"),
                  "team_ids[]", List.of("T1", "T2"),
                  "since", List.of("2026-01-01T00:00:00Z"),
                  "until", List.of("2026-01-02T00:00:00Z"),
                  "include_next_oncall_for_user", List.of("U1"),
                  "time_zone", List.of("America/Lima"),
                  "include[]", List.of("final_schedule"))),
          new Case(
              "/oncalls",
              client ->
                  client
                      .oncalls()
                      .since(SINCE)
                      .until(UNTIL)
                      .earliest()
                      .userIds("U1", "U2")
                      .escalationPolicyIds("E1", "E2")
                      .scheduleIds("S1", "null")
                      .timeZone(LIMA)
                      .include(OnCallInclude.USERS, OnCallInclude.ESCALATION_POLICIES),
              Map.of(
                  "since", List.of("2026-01-01T00:00:00Z"),
                  "until", List.of("2026-01-02T00:00:00Z"),
                  "earliest", List.of("true"),
                  "user_ids[]", List.of("U1", "U2"),
                  "escalation_policy_ids[]", List.of("E1", "E2"),
                  "schedule_ids[]", List.of("S1", "null"),
                  "time_zone", List.of("America/Lima"),
                  "include[]", List.of("users", "escalation_policies"))),
          new Case(
              "/teams", client -> client.teams().query("eng"), Map.of("query", List.of("eng"))),
          new Case(
              "/users",
              client ->
                  client
                      .users()
                      .query("ada")
                      .teamIds("T1", "T2")
                      .include(UserInclude.CONTACT_METHODS, UserInclude.SUBDOMAINS),
              Map.of(
                  "query", List.of("ada"),
                  "team_ids[]", List.of("T1", "T2"),
                  "include[]", List.of("contact_methods", "subdomains"))),
          new Case("/priorities", PagerDutyClient::priorities, Map.of()));

  @ParameterizedTest
  @FieldSource("LISTS")
  void aListSendsItsFiltersByTheirNames(Case list) {
    read(list);

    assertThat(SERVER.requests())
        .isNotEmpty()
        .allSatisfy(
            request -> {
              assertThat(Server.path(request)).isEqualTo(list.template.replace("{id}", "P1"));
              assertThat(Server.query(request)).containsAllEntriesOf(list.filters);
            });
  }

  @ParameterizedTest
  @FieldSource("LISTS")
  void aListSendsNoFilterThatWasNotSet(Case list) {
    read(list);

    Set<String> others = sent();
    others.removeAll(list.filters.keySet());
    assertThat(others)
        .isSubsetOf("limit", "offset", "total", "since", "until", "date_range", "sort_by");
  }

  /** Reads the list in the ways that make it send what it can. */
  private void read(Case list) {
    Paged<?> paged = list.list.apply(SERVER.client());
    assertThat(paged.toList()).isEmpty();
    assertThat(paged.total()).isEmpty();
    if (paged instanceof TimedQuery<?, ?> timed) {
      assertThat(timed.since(SINCE).until(UNTIL).toList()).isEmpty();
    }
  }

  private Set<String> sent() {
    Set<String> names = new TreeSet<>();
    for (LoggedRequest request : SERVER.requests()) {
      names.addAll(Server.query(request).keySet());
    }
    return names;
  }
}
