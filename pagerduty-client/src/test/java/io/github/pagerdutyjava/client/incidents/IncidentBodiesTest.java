package io.github.pagerdutyjava.client.incidents;

import static io.github.pagerdutyjava.client.incidents.IncidentStatus.ACKNOWLEDGED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pagerdutyjava.IncompleteListException;
import io.github.pagerdutyjava.client.impacts.ImpactStatus;
import io.github.pagerdutyjava.client.subscriptions.Subscriber;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said of incidents, and what cannot be meant. */
class IncidentBodiesTest {

  private static final IncidentUpdate UNRESOLVED = new IncidentUpdate().resolution("Restarted");

  private static final NewIncident NEW = NewIncident.of("Down", "S1");

  private static ScriptedServer server;

  @BeforeAll
  static void start() {
    server = ScriptedServer.answering(ScriptedServer.Answer.ok("{}"));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  /** What mentions an argument, and a call with one that cannot be meant. */
  private static Arguments of(String name, ThrowingCall call) {
    return Arguments.of(name, call);
  }

  interface ThrowingCall {
    Object on(Incidents incidents);
  }

  static Stream<Arguments> mistakes() {
    return Stream.of(
        of("ids", incidents -> incidents.acknowledge()),
        of("ids", incidents -> incidents.resolve("I1", " ")),
        of("ids", incidents -> incidents.acknowledge("https://acme.pagerduty.com/incidents/I1")),
        of("serviceId", incidents -> incidents.create(NewIncident.of("S1", "Checkout is down"))),
        of("updates", incidents -> incidents.updateAll(Map.of())),
        of("updates", incidents -> incidents.updateAll(Map.of("I1/x", new IncidentUpdate()))),
        of("alertIds", incidents -> incidents.alerts("I1").resolve()),
        of("updates", incidents -> incidents.alerts("I1").updateAll(Map.of())),
        of("userIds", incidents -> incidents.reassign("I1")),
        of("level", incidents -> incidents.escalate("I1", 0)),
        of("duration", incidents -> incidents.snooze("I1", Duration.ZERO)),
        of("duration", incidents -> incidents.snooze("I1", Duration.ofMillis(1_500))),
        of("duration", incidents -> incidents.snooze("I1", Duration.ofDays(7).plusSeconds(1))),
        of("sourceIds", incidents -> incidents.merge("I1")),
        of("sourceIds", incidents -> incidents.merge("I1", "I2", "I1")),
        of("resolution", incidents -> incidents.update("I1", UNRESOLVED)),
        of("resolution", incidents -> incidents.update("I1", UNRESOLVED.status(ACKNOWLEDGED))),
        of("resolution", incidents -> incidents.updateAll(Map.of("I1", UNRESOLVED))),
        of("incident", incidents -> NEW.assigneeIds("U1").escalationPolicyId("E1")),
        of("incident", incidents -> NEW.escalationPolicyId("E1").assigneeIds("U1")),
        of("text", incidents -> incidents.addNote("I1", " ")),
        of("n", incidents -> incidents.past("I1", 0)),
        of("n", incidents -> incidents.past("I1", 1_000)),
        of("who", incidents -> incidents.subscribers("I1").subscribe()),
        of("id", incidents -> incidents.subscribers("I1").unsubscribe(Subscriber.team(""))),
        of("status", incidents -> impact(incidents, ImpactStatus.UNKNOWN)),
        of("status", incidents -> new IncidentUpdate().status(IncidentStatus.UNKNOWN)),
        of(
            "targets",
            incidents -> incidents.requestResponders("I1", "U1", "Help", new ResponderTargets())));
  }

  private static Object impact(Incidents incidents, ImpactStatus status) {
    incidents.updateBusinessServiceImpact("I1", "B1", status);
    return status;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("mistakes")
  void aMistakeIsRefusedByTheNameOfItsArgument(String name, ThrowingCall call) {
    assertThatThrownBy(() -> call.on(server.incidents()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(name + ": ");
    assertThat(server.requests()).isEmpty();
  }

  @Test
  void updatesThatAreNullAreRefusedByName() {
    Map<String, IncidentUpdate> nothing = new HashMap<>();
    nothing.put("I1", null);

    for (Map<String, IncidentUpdate> updates : Arrays.asList(null, nothing)) {
      assertThatThrownBy(() -> server.incidents().updateAll(updates))
          .isInstanceOf(NullPointerException.class)
          .hasMessage("updates");
    }
    assertThat(server.requests()).isEmpty();
  }

  @Test
  void aNumberAndAnAddressAreOneConferenceBridge() {
    assertThat(new IncidentUpdate().conferenceNumber("+1 555").conferenceUrl("https://x.example"))
        .extracting(update -> update.fields().get("conference_bridge"))
        .isEqualTo(Map.of("conference_number", "+1 555", "conference_url", "https://x.example"));
  }

  @Test
  void detailsAreSentAsText() {
    assertThat(NewIncident.of("Down", "S1").details("No orders").fields().get("body"))
        .isEqualTo(Map.of("type", "incident_body", "details", "No orders"));
  }

  @Test
  void aNoteThatPagerDutyHoldsBackIsMissed() {
    try (ScriptedServer paging =
        ScriptedServer.answering(
            ScriptedServer.Answer.ok("{\"notes\":[{\"id\":\"N1\"}],\"more\":true}"))) {
      assertThatThrownBy(() -> paging.incidents().notes("I1"))
          .isInstanceOf(IncompleteListException.class)
          .hasMessageContaining("GET /incidents/{id}/notes");
    }
  }

  @Test
  void anUpdateNeedNotSayItsResolutionLast() {
    IncidentUpdate update = UNRESOLVED.status(IncidentStatus.RESOLVED);

    assertThat(update.checked().fields()).containsEntry("resolution", "Restarted");
  }

  @Test
  void whatIsNotSaidIsNotSent() {
    assertThat(NewIncident.of("Down", "S1").fields()).containsOnlyKeys("type", "title", "service");
    assertThat(new IncidentUpdate().fields()).containsOnlyKeys("type");
  }

  @Test
  void targetsAreWrappedWhenTheyAreAskedAndBareWhenTheyAreNoLonger() {
    ResponderTargets targets = new ResponderTargets().userIds("U1").escalationPolicyIds("E1");
    Map<String, String> user = Map.of("id", "U1", "type", "user_reference");
    Map<String, String> policy = Map.of("id", "E1", "type", "escalation_policy_reference");

    assertThat(targets.request("U2", "Help").get("responder_request_targets"))
        .isEqualTo(
            List.of(
                Map.of("responder_request_target", user),
                Map.of("responder_request_target", policy)));
    assertThat(targets.cancellation("U2").get("responder_request_targets"))
        .isEqualTo(List.of(user, policy));
  }
}
