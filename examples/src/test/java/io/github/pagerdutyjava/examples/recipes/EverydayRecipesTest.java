package io.github.pagerdutyjava.examples.recipes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import io.github.pagerdutyjava.client.PagerDutyClient;
import io.github.pagerdutyjava.client.customfields.CustomFieldDataType;
import io.github.pagerdutyjava.client.customfields.CustomFieldType;
import io.github.pagerdutyjava.client.customfields.CustomFieldValue;
import io.github.pagerdutyjava.client.customfields.NewCustomField;
import io.github.pagerdutyjava.client.incidents.Incident;
import io.github.pagerdutyjava.client.incidents.IncidentNote;
import io.github.pagerdutyjava.client.incidents.IncidentStatus;
import io.github.pagerdutyjava.client.model.Resource;
import io.github.pagerdutyjava.client.schedules.Shift;
import io.github.pagerdutyjava.client.services.NewService;
import io.github.pagerdutyjava.client.tags.EntityType;
import io.github.pagerdutyjava.client.users.User;
import io.github.pagerdutyjava.sandbox.PagerDutySandbox;
import io.github.pagerdutyjava.sandbox.PagerDutySandboxExtension;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The recipes of {@code docs/recipes.md}, done in the sandbox and read back. */
@ExtendWith(PagerDutySandboxExtension.class)
class EverydayRecipesTest {

  private PagerDutyClient client;
  private String serviceId;
  private List<User> users;

  @BeforeEach
  void open(PagerDutySandbox sandbox) {
    PagerDutyClient nobody =
        PagerDutyClient.builder().apiToken(sandbox.apiToken()).baseUrl(sandbox.restUrl()).build();
    users = nobody.users().toList();
    client = nobody.withFrom(Objects.requireNonNull(users.get(0).email()));
    serviceId = client.services().first().orElseThrow().id();
  }

  @AfterEach
  void close() {
    client.close();
  }

  @Test
  void anIncidentWithAKeyIsOpenedOnce() {
    Incident incident = RespondingToIncidents.open(client, serviceId, "checkout");

    assertThat(RespondingToIncidents.open(client, serviceId, "checkout").id())
        .isEqualTo(incident.id());
    RespondingToIncidents.resolve(client, incident.id());
    assertThat(client.incidents().get(incident.id()).status()).isEqualTo(IncidentStatus.RESOLVED);
  }

  @Test
  void whatIsOpenIsAcknowledgedInATimeThatIsTold() {
    Incident incident = RespondingToIncidents.open(client, serviceId, "acknowledged");

    assertThat(RespondingToIncidents.acknowledgeAll(client, serviceId))
        .extracting(Incident::id)
        .contains(incident.id());

    assertThat(ReadingIncidents.timeToAcknowledge(client, incident)).isPresent();
    assertThat(RespondingToIncidents.acknowledgeAll(client, serviceId)).isEmpty();
  }

  @Test
  void anIncidentIsHandedOverAndLeftAloneAndEscalated() {
    String id = RespondingToIncidents.open(client, serviceId, "handed over").id();
    User other = users.get(3);

    Incident incident = RespondingToIncidents.handOver(client, id, other.id());

    assertThat(incident.assignments())
        .extracting(assignment -> Objects.requireNonNull(assignment.assignee()).id())
        .containsExactly(other.id());
    assertThat(client.incidents().notes(id))
        .extracting(IncidentNote::content)
        .containsExactly("Handed over at the end of my shift.");
    client.incidents().acknowledge(id);
    assertThat(RespondingToIncidents.letItRest(client, id).id()).isEqualTo(id);
    assertThat(RespondingToIncidents.callTheNextLevel(client, id).id()).isEqualTo(id);
  }

  @Test
  void severalIncidentsBecomeOne() {
    String first = RespondingToIncidents.open(client, serviceId, "first").id();
    String second = RespondingToIncidents.open(client, serviceId, "second").id();

    RespondingToIncidents.merge(client, first, second);

    assertThat(client.incidents().get(second).status()).isEqualTo(IncidentStatus.RESOLVED);
  }

  @Test
  void helpIsAskedFor() {
    String id = RespondingToIncidents.open(client, serviceId, "help").id();
    String policyId = client.escalationPolicies().first().orElseThrow().id();

    RespondingToIncidents.askForHelp(client, id, users.get(0).id(), policyId);

    assertThat(client.incidents().logEntries(id).toList()).isNotEmpty();
  }

  @Test
  void whatIsOpenIsOfTheTeam() {
    String teamId = client.teams().first().orElseThrow().id();

    assertThat(ReadingIncidents.open(client, teamId))
        .allSatisfy(
            incident -> assertThat(incident.teams()).extracting(Resource::id).contains(teamId));
    assertThat(ReadingIncidents.urgentLately(client)).isPositive();
  }

  @Test
  void whoTakesOverIsOnCall() {
    String scheduleId = client.schedules().layerBased().first().orElseThrow().id();
    String userId = users.get(5).id();
    Instant start = Instant.now().plus(1, ChronoUnit.HOURS).truncatedTo(ChronoUnit.SECONDS);

    WhoIsOnCall.takeOver(client, scheduleId, userId, start);

    assertThat(WhoIsOnCall.at(client, scheduleId, start.plusSeconds(60)))
        .extracting(shift -> shift.user().id())
        .containsExactly(userId);
    assertThat(WhoIsOnCall.next(client, scheduleId)).extracting(Shift::start).isNotEmpty();
  }

  @Test
  void thoseWhoAreOnCallStandInOrder() {
    String policyId = client.escalationPolicies().first().orElseThrow().id();

    assertThat(WhoIsOnCall.now(client, policyId))
        .isNotEmpty()
        .isSortedAccordingTo(
            (a, b) ->
                Integer.compare(
                    Objects.requireNonNull(a.escalationLevel()),
                    Objects.requireNonNull(b.escalationLevel())));
  }

  @Test
  void aColleagueJoinsATeam() {
    String teamId = PeopleAndTeams.team(client, "Night Watch").id();

    User user = PeopleAndTeams.welcome(client, "Ada Byron", "ada.byron@example.com", teamId);

    assertThat(PeopleAndTeams.byEmail(client, "Ada.Byron@example.com"))
        .map(User::id)
        .contains(user.id());
    assertThat(client.teams().members(teamId))
        .extracting(member -> Objects.requireNonNull(member.user()).id())
        .containsExactly(user.id());
    assertThat(client.users().contactMethods(user.id())).isNotEmpty();
  }

  @Test
  void aServiceHasItsPolicyAndKeyAndRest() {
    String scheduleId = client.schedules().layerBased().first().orElseThrow().id();
    String policyId = ServicesAndPolicies.policy(client, scheduleId, users.get(0).id()).id();

    assertThat(ServicesAndPolicies.service(client, "Checkout EU", policyId).reveal()).hasSize(32);

    assertThat(ServicesAndPolicies.quiet(client, Duration.ofHours(1), serviceId).services())
        .extracting(Resource::id)
        .containsExactly(serviceId);
  }

  @Test
  void orderIsKept() {
    String teamId = client.teams().first().orElseThrow().id();
    Instant before = Instant.now().minusSeconds(60);

    KeepingOrder.tag(client, teamId, "on-site");
    ServicesAndPolicies.quiet(client, Duration.ofHours(1), serviceId);
    client
        .services()
        .update(
            serviceId,
            NewService.of("Renamed", client.escalationPolicies().first().orElseThrow().id()));

    assertThat(client.tags().of(EntityType.TEAMS, teamId))
        .extracting(Resource::summary)
        .contains("on-site");
    assertThat(KeepingOrder.changes(client, serviceId, before))
        .first(STRING)
        .contains("update by [");
  }

  @Test
  void aCustomFieldHasAValue() {
    String incidentId = RespondingToIncidents.open(client, serviceId, "field").id();
    client
        .incidentTypes()
        .customFields("incident_default")
        .create(
            NewCustomField.of(
                "impact", "Impact", CustomFieldDataType.STRING, CustomFieldType.SINGLE_VALUE));

    KeepingOrder.customField(client, incidentId, "impact", "checkout");

    assertThat(client.incidents().customFieldValues(incidentId))
        .filteredOn(value -> "impact".equals(value.name()))
        .extracting(CustomFieldValue::value)
        .containsExactly("checkout");
  }
}
