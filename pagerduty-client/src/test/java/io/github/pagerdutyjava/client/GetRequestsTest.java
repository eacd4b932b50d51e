package io.github.pagerdutyjava.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pagerdutyjava.client.escalationpolicies.EscalationPolicyInclude;
import io.github.pagerdutyjava.client.incidents.IncidentInclude;
import io.github.pagerdutyjava.client.incidents.Incidents;
import io.github.pagerdutyjava.client.logentries.LogEntryInclude;
import io.github.pagerdutyjava.client.model.Resource;
import io.github.pagerdutyjava.client.paging.Checkpoint;
import io.github.pagerdutyjava.client.services.ServiceInclude;
import io.github.pagerdutyjava.client.teams.TeamInclude;
import io.github.pagerdutyjava.client.users.UserInclude;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What the operations on one resource send and return. */
class GetRequestsTest {

  @RegisterExtension static final Server SERVER = new Server();

  /**
   * An operation that gets one resource.
   *
   * @param include what it is asked to include
   */
  record Case(
      String path,
      String root,
      BiFunction<PagerDutyClient, String, Resource> get,
      List<String> include) {

    @Override
    public String toString() {
      return "GET " + path;
    }
  }

  static final List<Case> GETS =
      List.of(
          new Case(
              "/incidents/P1", "incident", (client, id) -> client.incidents().get(id), List.of()),
          new Case(
              "/incidents/P1",
              "incident",
              (client, id) ->
                  client.incidents().get(id, IncidentInclude.CUSTOM_FIELDS, IncidentInclude.TEAMS),
              List.of("custom_fields", "teams")),
          new Case(
              "/services/P1",
              "service",
              (client, id) -> client.services().get(id, ServiceInclude.INTEGRATIONS),
              List.of("integrations")),
          new Case(
              "/escalation_policies/P1",
              "escalation_policy",
              (client, id) ->
                  client
                      .escalationPolicies()
                      .get(id, EscalationPolicyInclude.TARGETS, EscalationPolicyInclude.SERVICES),
              List.of("targets", "services")),
          new Case(
              "/v3/schedules/P1",
              "schedule",
              (client, id) -> client.schedules().get(id),
              List.of()),
          new Case(
              "/teams/P1",
              "team",
              (client, id) -> client.teams().get(id, TeamInclude.PRIVILEGES),
              List.of("privileges")),
          new Case(
              "/users/P1",
              "user",
              (client, id) -> client.users().get(id, UserInclude.CALENDAR_URLS),
              List.of("calendar_urls")),
          new Case(
              "/change_events/P1",
              "change_event",
              (client, id) -> client.changeEvents().get(id),
              List.of()),
          new Case(
              "/log_entries/P1",
              "log_entry",
              (client, id) -> client.logEntries().get(id, LogEntryInclude.CHANNELS),
              List.of("channels")));

  @ParameterizedTest
  @FieldSource("GETS")
  void getAsksForOneResourceByItsId(Case operation) {
    SERVER.answers("{\"" + operation.root + "\":{\"id\":\"P1\",\"summary\":\"It\"}}");

    Resource resource = operation.get.apply(SERVER.client(), "P1");

    assertThat(resource.summary()).isEqualTo("It");
    assertThat(Server.path(SERVER.request())).isEqualTo(operation.path);
    assertThat(Server.query(SERVER.request()))
        .isEqualTo(operation.include.isEmpty() ? Map.of() : Map.of("include[]", operation.include));
  }

  @ParameterizedTest
  @FieldSource("GETS")
  void anIdThatCannotBeOneIsRefusedBeforeAnythingIsSent(Case operation) {
    for (String id : List.of("", " ", "P1/notes", "..", ".", "P1\n", "P1?x=1", "P1,P2")) {
      assertThatThrownBy(() -> operation.get.apply(SERVER.client(), id))
          .as("id \"%s\"", id)
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageStartingWith("id: ");
    }
    assertThatThrownBy(() -> operation.get.apply(SERVER.client(), null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("id");
    assertThat(SERVER.requests()).isEmpty();
  }

  @Test
  void meAsksForTheOwnerOfTheCredentials() {
    SERVER.answers("{\"user\":{\"id\":\"U1\",\"email\":\"ada@example.com\"}}");

    assertThat(SERVER.client().users().me(UserInclude.TEAMS).email()).isEqualTo("ada@example.com");
    assertThat(Server.path(SERVER.request())).isEqualTo("/users/me");
    assertThat(Server.query(SERVER.request())).isEqualTo(Map.of("include[]", List.of("teams")));
  }

  @Test
  void anIncludeThatIsNullIsRefusedBeforeAnythingIsSent() {
    assertThatThrownBy(() -> SERVER.client().teams().get("P1", (TeamInclude) null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("include");
    assertThat(SERVER.requests()).isEmpty();
  }

  @Test
  void theLogOfAnIncidentNeedsItsId() {
    assertThatThrownBy(() -> SERVER.client().incidents().logEntries(null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("id");
    assertThatThrownBy(() -> SERVER.client().incidents().logEntries("P1/x").toList())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("id");
    assertThat(SERVER.requests()).isEmpty();
  }

  @Test
  void aCheckpointOfOneIncidentDoesNotFitTheLogOfAnother() {
    SERVER.answers(
        "{\"log_entries\":[{\"id\":\"L1\",\"created_at\":\"2026-01-01T10:00:00Z\"}],\"more\":false}");
    Incidents incidents = SERVER.client().incidents();
    Checkpoint checkpoint =
        incidents.logEntries("P1").pages().iterator().next().checkpoint().orElseThrow();

    assertThatThrownBy(() -> incidents.logEntries("P2").resume(checkpoint).toList())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("checkpoint");
  }
}
