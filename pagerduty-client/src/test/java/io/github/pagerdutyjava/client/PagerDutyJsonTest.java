package io.github.pagerdutyjava.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pagerdutyjava.ParseException;
import io.github.pagerdutyjava.client.incidents.Incident;
import io.github.pagerdutyjava.client.incidents.IncidentStatus;
import io.github.pagerdutyjava.client.services.Integration;
import io.github.pagerdutyjava.client.services.Service;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PagerDutyJsonTest {

  @Test
  void aRecordIsReadFromItsJson() {
    Incident incident = PagerDutyJson.read(Incident.class, Fixtures.INCIDENT);

    assertThat(incident.incidentNumber()).isEqualTo(7);
    assertThat(incident.status()).isEqualTo(IncidentStatus.ACKNOWLEDGED);
    assertThat(incident.createdAt()).isEqualTo(Instant.parse("2026-01-01T10:00:00Z"));
    assertThat(incident.assignments().get(0).assignee().id()).isEqualTo("U1");
    assertThat(incident.alertCounts().all()).isEqualTo(1);
    assertThat(incident.extra()).isEmpty();
  }

  @Test
  void whatIsWrittenIsReadAsTheSame() {
    Incident incident = PagerDutyJson.read(Incident.class, Fixtures.INCIDENT);

    assertThat(PagerDutyJson.read(Incident.class, PagerDutyJson.write(incident)))
        .isEqualTo(incident);
  }

  @Test
  void secondsAreDurations() {
    Service service =
        PagerDutyJson.read(Service.class, "{\"id\":\"S1\",\"auto_resolve_timeout\":14400}");

    assertThat(service.autoResolveTimeout()).isEqualTo(Duration.ofHours(4));
  }

  @Test
  void secretsAreWrittenInClear() {
    String json = "{\"id\":\"I1\",\"integration_key\":\"k3y\"}";

    assertThat(PagerDutyJson.write(PagerDutyJson.read(Integration.class, json)))
        .contains("\"integration_key\":\"k3y\"");
  }

  @Test
  void jsonThatDoesNotFitIsAnErrorThatSaysWhere() {
    assertThatThrownBy(
            () -> PagerDutyJson.read(Incident.class, "{\"id\":\"Q1\",\"teams\":[{\"id\":[]}]}"))
        .isInstanceOfSatisfying(
            ParseException.class,
            e -> {
              assertThat(e.jsonPath()).isEqualTo("$.teams[0].id");
              assertThat(e.method()).isEqualTo("read");
              assertThat(e.path()).isEqualTo("Incident");
              assertThat(e.attempts()).isZero();
            });
  }

  @Test
  void whatIsNoJsonIsAnError() {
    for (String text : new String[] {"", "{", "null", "{} {}", "<html>"}) {
      assertThatThrownBy(() -> PagerDutyJson.read(Incident.class, text))
          .as(text)
          .isInstanceOf(ParseException.class);
    }
  }

  @Test
  void nullIsRefusedByName() {
    assertThatThrownBy(() -> PagerDutyJson.read(null, "{}")).hasMessage("type");
    assertThatThrownBy(() -> PagerDutyJson.read(Incident.class, null)).hasMessage("json");
    assertThatThrownBy(() -> PagerDutyJson.write(null)).hasMessage("value");
  }
}
