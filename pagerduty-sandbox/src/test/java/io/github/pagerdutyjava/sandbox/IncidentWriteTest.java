package io.github.pagerdutyjava.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Incidents live as they do at PagerDuty. */
class IncidentWriteTest extends IncidentTests {

  @Test
  void aNewIncidentIsTriggeredAndAssignedToWhoeverIsOnCall() {
    Map<String, Object> incident = wire.get(opened()).object("incident");
    assertThat(incident).containsEntry("status", "triggered").containsEntry("title", "Fire");
    assertThat(assignees(incident)).hasSize(1);
    assertThat(wire.get("/incidents?statuses[]=triggered&limit=100").values("incidents", "id"))
        .contains(incident.get("id"));
  }

  @Test
  void whoOpensAnIncidentForThemselvesHasAcknowledgedIt() {
    Wire.Reply reply =
        open(",'assignments':[{'assignee':{'type':'user_reference','id':'" + me.get("id") + "'}}]");
    assertThat(reply.object("incident")).containsEntry("status", "acknowledged");
  }

  @Test
  void theLogSaysWhoDidIt() {
    String incident = opened();
    put(incident, "'status':'acknowledged'");
    Map<String, Object> resolved = put(incident, "'status':'resolved'");
    assertThat(log(incident))
        .startsWith("resolve_log_entry", "acknowledge_log_entry")
        .endsWith("trigger_log_entry");
    assertThat(inside(resolved, "last_status_change_by")).containsEntry("id", me.get("id"));
    Map<String, Object> newest = wire.get("/log_entries?limit=1").list("log_entries").get(0);
    assertThat(inside(newest, "agent")).containsEntry("id", me.get("id"));
    assertThat(inside(newest, "incident")).containsEntry("id", id(incident));
  }

  @Test
  void aResolvedIncidentIsNobodysAndCannotBeResolvedAgain() {
    String incident = opened();
    assertThat(assignees(put(incident, "'status':'resolved'"))).isEmpty();
    assertThat(wire.write("PUT", incident, "{'incident':{'status':'resolved'}}").refusal())
        .isEqualTo("400/1001");
  }

  @Test
  void aResolvedIncidentCanBeOpenedAgain() {
    String incident = opened();
    put(incident, "'status':'resolved'");
    Map<String, Object> again = put(incident, "'status':'triggered'");
    assertThat(again).containsEntry("status", "triggered").containsEntry("resolved_at", null);
    assertThat(assignees(again)).hasSize(1);
  }

  @Test
  void anOpenIncidentsKeyCannotBeUsedTwice() {
    assertThat(open(",'incident_key':'once'").status()).isEqualTo(201);
    assertThat(open(",'incident_key':'once'").refusal()).isEqualTo("400/2002");
  }

  @Test
  void aResolvedIncidentsKeyCanBeUsedAgain() {
    String first = "/incidents/" + open(",'incident_key':'again'").object("incident").get("id");
    put(first, "'status':'resolved'");
    assertThat(open(",'incident_key':'again'").status()).isEqualTo(201);
  }

  @Test
  void reassigningTakesTheAcknowledgementAway() {
    String incident = opened();
    put(incident, "'status':'acknowledged'");
    Map<String, Object> given =
        put(
            incident,
            "'assignments':[{'assignee':{'type':'user_reference','id':'"
                + other.get("id")
                + "'}}]");
    assertThat(assignees(given)).containsExactly(other.get("id"));
    assertThat(given).containsEntry("status", "triggered");
    assertThat(wire.get("/incidents?user_ids[]=" + other.get("id")).values("incidents", "id"))
        .contains(id(incident));
  }

  @Test
  void escalatingAsksTheNextLevel() {
    String incident = opened();
    Map<String, Object> before = wire.get(incident).object("incident");
    Map<String, Object> after = put(incident, "'escalation_level':3");
    assertThat(assignees(after)).isNotEqualTo(assignees(before));
    assertThat(log(incident)).startsWith("escalate_log_entry");
    assertThat(wire.write("PUT", incident, "{'incident':{'escalation_level':9}}").refusal())
        .isEqualTo("400/1006");
  }

  @Test
  void snoozingAcknowledgesUntilThen() {
    String incident = opened();
    Wire.Reply reply = wire.write("POST", incident + "/snooze", "{'duration':3600}");
    assertThat(reply.status()).isEqualTo(201);
    assertThat(elements(reply.object("incident"), "pending_actions"))
        .containsExactly(Map.of("type", "unacknowledge", "at", "2026-03-18T13:00:00Z"));
  }

  @ParameterizedTest
  @CsvSource({"0", "604801", "'text'"})
  void aSnoozeHasABound(String duration) {
    assertThat(
            wire.write("POST", opened() + "/snooze", "{'duration':'" + duration + "'}").refusal())
        .isEqualTo("400/1013");
  }

  @Test
  void mergedIncidentsAreResolvedBecauseOfTheTarget() {
    String target = opened();
    String source = opened();
    wire.write(
        "PUT",
        target + "/merge",
        "{'source_incidents':[{'type':'incident_reference','id':'" + id(source) + "'}]}");
    Map<String, Object> merged = wire.get(source).object("incident");
    assertThat(merged).containsEntry("status", "resolved");
    assertThat(inside(inside(merged, "resolve_reason"), "incident"))
        .containsEntry("id", id(target));
  }

  @Test
  void notesCanBeWrittenChangedAndTakenBack() {
    String notes = opened() + "/notes";
    Wire.Reply made = wire.write("POST", notes, "{'note':{'content':'First'}}");
    assertThat(made.status()).isEqualTo(200);
    String note = notes + "/" + made.object("note").get("id");
    wire.write("PUT", note, "{'note':{'content':'Second'}}");
    assertThat(wire.get(notes).values("notes", "content")).containsExactly("Second");
    assertThat(wire.delete(note).status()).isEqualTo(204);
    assertThat(wire.get(notes).list("notes")).isEmpty();
  }
}
