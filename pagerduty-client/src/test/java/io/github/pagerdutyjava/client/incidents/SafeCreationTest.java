package io.github.pagerdutyjava.client.incidents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.pagerdutyjava.ApiException;
import io.github.pagerdutyjava.ConnectionException;
import io.github.pagerdutyjava.PermissionException;
import io.github.pagerdutyjava.ServerException;
import io.github.pagerdutyjava.client.incidents.ScriptedServer.Answer;
import io.github.pagerdutyjava.client.incidents.ScriptedServer.Seen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An incident with a key is created once, whatever happens; one without is sent once. */
class SafeCreationTest {

  private static final NewIncident WITHOUT = NewIncident.of("The shop is down", "S1");
  private static final NewIncident WITH = WITHOUT.incidentKey("shop/1");

  private static final Answer CREATED = new Answer(201, "{\"incident\":{\"id\":\"I1\"}}");
  private static final Answer DUPLICATE = Answer.refusal("Open incident with matching dedup key");
  private static final Answer FOUND =
      Answer.ok(
          """
          {"incidents": [
            {"id": "I8", "incident_key": null}, {"id": "I9", "incident_key": "other"},
            {"id": "I1", "incident_key": "shop/1"}]}
          """);
  private static final Answer ALERT_FOUND =
      Answer.ok("{\"incidents\":[{\"id\":\"I9\",\"incident_key\":\"other\"}]}");

  private ScriptedServer server;

  private Incidents after(Answer... answers) {
    server = ScriptedServer.answering(answers);
    return server.incidents();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void anIncidentWhoseAnswerIsLostIsSentAgainAndFoundByItsKey() {
    Incident incident = after(Answer.LOST, DUPLICATE, FOUND).create(WITH);

    assertThat(incident.id()).isEqualTo("I1");
    assertThat(server.requests()).extracting(Seen::method).containsExactly("POST", "POST", "GET");
    assertThat(server.requests().get(1).body()).isEqualTo(server.requests().get(0).body());
  }

  @Test
  void itIsLookedForAmongTheOpenOnesOfItsServiceWheneverTheyWereCreated() {
    after(DUPLICATE, FOUND).create(WITH);

    assertThat(server.requests().get(1).uri().getRawQuery().split("&"))
        .containsExactlyInAnyOrder(
            "incident_key=shop%2F1",
            "service_ids%5B%5D=S1",
            "statuses%5B%5D=triggered",
            "statuses%5B%5D=acknowledged",
            "date_range=all",
            "limit=100");
  }

  @ParameterizedTest
  @ValueSource(ints = {500, 502, 503, 504})
  void anIncidentWithAKeyIsSentAgainAfterAServerError(int status) {
    assertThat(after(new Answer(status, ""), CREATED).create(WITH).id()).isEqualTo("I1");
    assertThat(server.requests()).hasSize(2);
  }

  @Test
  void anIncidentWithoutAKeyIsSentOnceWhenItsAnswerIsLost() {
    ConnectionException e =
        catchThrowableOfType(
            ConnectionException.class, () -> after(Answer.LOST, CREATED).create(WITHOUT));

    assertThat(e.mayHaveBeenProcessed()).isTrue();
    assertThat(server.requests()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {500, 503})
  void anIncidentWithoutAKeyIsSentOnceWhenTheServerFails(int status) {
    assertThatThrownBy(() -> after(new Answer(status, ""), CREATED).create(WITHOUT))
        .isInstanceOf(ServerException.class);
    assertThat(server.requests()).hasSize(1);
  }

  @Test
  void aRefusalWithoutAKeyIsFinal() {
    assertThatThrownBy(() -> after(DUPLICATE, FOUND).create(WITHOUT))
        .isInstanceOf(ApiException.class);
    assertThat(server.requests()).hasSize(1);
  }

  @Test
  void aRefusalStandsWhenNoIncidentHasTheKeyItself() {
    assertThatThrownBy(() -> after(DUPLICATE, ALERT_FOUND).create(WITH))
        .isInstanceOf(ApiException.class)
        .hasMessageContaining("matching dedup key");
  }

  @Test
  void anIncidentThatMayNotBeLookedForIsRefusedAsPagerDutyRefusedIt() {
    assertThatThrownBy(() -> after(DUPLICATE, new Answer(403, "{}")).create(WITH))
        .isExactlyInstanceOf(ApiException.class)
        .hasMessageContaining("matching dedup key")
        .satisfies(
            e ->
                assertThat(e.getSuppressed())
                    .singleElement()
                    .isInstanceOf(PermissionException.class));
  }

  @Test
  void onlyABadRequestIsLookedInto() {
    assertThatThrownBy(() -> after(new Answer(403, "{}"), FOUND).create(WITH))
        .isInstanceOf(PermissionException.class);
    assertThat(server.requests()).hasSize(1);
  }
}
