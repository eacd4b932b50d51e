package io.github.pagerdutyjava.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How {@code incidents} and {@code dora} show what PagerDuty says. */
class IncidentsTest {

  private static final Map<String, String> SET = Map.of("PAGERDUTY_TOKEN", Run.TOKEN);

  private FakePagerDuty pagerDuty;
  private Map<String, Object> incident;

  @BeforeEach
  void oneIncident() {
    pagerDuty = new FakePagerDuty("2025-01-01T08:00:00Z");
    incident = pagerDuty.trigger(1, "PA");
    pagerDuty.now = Instant.parse("2025-01-02T00:00:00Z");
  }

  @AfterEach
  void close() throws IOException {
    pagerDuty.close();
  }

  @Test
  void thePlainestIncidentHasNullsWherePagerDutySaysNothing() {
    assertThat(json())
        .isEqualTo(
            "{\"number\":1,\"id\":\"PI1\",\"title\":\"Incident 1\",\"status\":\"TODO\","
                + "\"raw_status\":\"triggered\",\"urgency\":\"high\",\"priority\":null,"
                + "\"service_id\":\"PA\",\"created_at\":\"2025-01-01T08:00:00Z\","
                + "\"resolved_at\":null,\"lead_time_minutes\":null,\"assignee_id\":null,"
                + "\"url\":null}\n");
  }

  @Test
  void anAcknowledgedIncidentIsInProgress() {
    incident.put("status", "acknowledged");

    assertThat(json()).contains("\"status\":\"IN_PROGRESS\",\"raw_status\":\"acknowledged\"");
  }

  @Test
  void anUnknownStatusAndUrgencyAreShownAsTheyCame() {
    incident.put("status", "hibernating");
    incident.put("urgency", "severe");

    assertThat(json())
        .contains(
            "\"status\":\"hibernating\",\"raw_status\":\"hibernating\",\"urgency\":\"severe\"");
  }

  @Test
  void resolvedAtIsTheResolveTime() {
    incident.put("status", "resolved");
    incident.put("resolved_at", "2025-01-01T08:30:59Z");
    incident.put("last_status_change_at", "2025-01-01T09:00:00Z");

    assertThat(json())
        .contains("\"resolved_at\":\"2025-01-01T08:30:59Z\",\"lead_time_minutes\":30,");
  }

  @Test
  void elseTheLastChangeOfStatusIsWhenTheIncidentIsResolved() {
    incident.put("status", "resolved");
    incident.put("last_status_change_at", "2025-01-01T09:00:00Z");

    assertThat(json())
        .contains("\"resolved_at\":\"2025-01-01T09:00:00Z\",\"lead_time_minutes\":60,");
  }

  @Test
  void theLastChangeOfAnOpenIncidentIsNoResolveTime() {
    incident.put("status", "acknowledged");
    incident.put("last_status_change_at", "2025-01-01T09:00:00Z");

    assertThat(json()).contains("\"resolved_at\":null,\"lead_time_minutes\":null,");
  }

  @Test
  void elseTheLatestResolveLogEntryIs() {
    incident.put("status", "resolved");
    for (String hour : List.of("09", "10", "11")) {
      pagerDuty.now = Instant.parse("2025-01-01T" + hour + ":00:00Z");
      pagerDuty.log("PI1", hour.equals("11") ? "annotate_log_entry" : "resolve_log_entry");
    }
    pagerDuty.now = Instant.parse("2025-01-02T00:00:00Z");

    assertThat(json())
        .contains("\"resolved_at\":\"2025-01-01T10:00:00Z\",\"lead_time_minutes\":120,");
  }

  @Test
  void elseThereIsNone() {
    incident.put("status", "resolved");

    assertThat(json()).contains("\"status\":\"DONE\"", "\"resolved_at\":null");
  }

  @Test
  void aPriorityIsShownByItsName() {
    incident.put(
        "priority", Map.of("id", "P1", "type", "priority", "name", "Sev 1", "summary", "S"));

    assertThat(json()).contains("\"priority\":\"Sev 1\"");
  }

  @Test
  void thePriorityOfAReferenceMayHaveANameToo() {
    incident.put("priority", Map.of("id", "P1", "type", "priority_reference", "name", "Sev 1"));

    assertThat(json()).contains("\"priority\":\"Sev 1\"");
  }

  @Test
  void elseByItsSummary() {
    incident.put("priority", Map.of("id", "P1", "type", "priority_reference", "summary", "Sev 2"));

    assertThat(json()).contains("\"priority\":\"Sev 2\"");
  }

  @Test
  void theAssigneeIsTheOneAssignedLast() {
    incident.put(
        "assignments",
        List.of(
            assignment("2025-01-01T08:10:00Z", "PEARLY"),
            assignment("2025-01-01T08:30:00Z", "PLAST"),
            assignment("2025-01-01T08:20:00Z", "PMIDDLE")));

    assertThat(json()).contains("\"assignee_id\":\"PLAST\"");
  }

  @Test
  void withoutAFileEachChangeEventIsADeployment() {
    change("C1", "2025-01-01T07:00:00Z", "PA");
    change("C2", "2025-01-01T07:30:00Z", "PB");
    change("C3", "2025-01-01T08:00:00Z", "PA");

    assertThat(dora())
        .contains(
            "\"links\":{\"1\":\"C2\"}",
            "\"production_deployments\":3",
            "\"deployments_with_incident\":[\"C2\"]");
  }

  @Test
  void aServiceHasTheChangeEventsThatConcernIt() {
    change("C1", "2025-01-01T07:00:00Z", "PA");
    change("C2", "2025-01-01T07:30:00Z", "PB");

    assertThat(dora("--service", "PA"))
        .contains("\"links\":{\"1\":\"C1\"}", "\"production_deployments\":1");
  }

  private void change(String id, String timestamp, String service) {
    pagerDuty.changeEvents.add(
        0,
        Map.of(
            "id",
            id,
            "type",
            "change_event",
            "timestamp",
            timestamp,
            "services",
            List.of(Map.of("id", service, "type", "service_reference"))));
  }

  private static Map<String, Object> assignment(String at, String user) {
    return Map.of("at", at, "assignee", Map.of("id", user, "type", "user_reference"));
  }

  private String json() {
    return run("incidents");
  }

  private String dora(String... options) {
    return run("dora", options);
  }

  private String run(String program, String... options) {
    List<String> arguments = new ArrayList<>(List.of(program, "--since", "2025-01-01"));
    arguments.addAll(List.of("--format", "json", "--base-url", pagerDuty.url().toString()));
    arguments.addAll(List.of(options));
    Run run = Run.in(SET, arguments.toArray(String[]::new));
    assertThat(run.code()).as(run.err()).isZero();
    return run.out();
  }
}
