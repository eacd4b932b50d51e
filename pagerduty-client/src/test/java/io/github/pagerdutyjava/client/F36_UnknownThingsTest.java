package io.github.pagerdutyjava.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.pagerdutyjava.client.conformance.Losses;
import io.github.pagerdutyjava.client.incidents.Incident;
import io.github.pagerdutyjava.client.incidents.IncidentStatus;
import io.github.pagerdutyjava.client.logentries.LogEntry;
import io.github.pagerdutyjava.client.model.IncidentActionType;
import io.github.pagerdutyjava.client.model.Reference;
import io.github.pagerdutyjava.client.model.Resource;
import io.github.pagerdutyjava.client.services.Integration;
import io.github.pagerdutyjava.client.services.Service;
import io.github.pagerdutyjava.client.services.ServiceStatus;
import io.github.pagerdutyjava.client.users.ContactMethod;
import io.github.pagerdutyjava.client.users.User;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Fields, values and types that PagerDuty adds one day are kept. */
class F36_UnknownThingsTest {

  @RegisterExtension static final Server SERVER = new Server();

  @Test
  void anUnknownEnumValueIsUnknownAndKeptAsItCame() {
    Incident incident = listed(Fixtures.INCIDENT.replace("\"acknowledged\"", "\"hibernating\""));

    assertThat(incident.status()).isEqualTo(IncidentStatus.UNKNOWN);
    assertThat(incident.extra()).containsEntry("status", "hibernating");
  }

  @Test
  void anUnknownEnumValueOfANestedObjectIsKeptThere() {
    Incident incident = listed(Fixtures.INCIDENT.replace("\"urgency_change\"", "\"sing\""));

    assertThat(incident.pendingActions().get(0).type()).isEqualTo(IncidentActionType.UNKNOWN);
    assertThat(incident.pendingActions().get(0).extra()).containsEntry("type", "sing");
  }

  @Test
  void unknownPropertiesAreKeptAtEveryDepth() throws JsonProcessingException {
    JsonNode answer = new ObjectMapper().readTree(Fixtures.INCIDENT);
    addUnknowns(answer);

    Incident incident = listed(answer.toString());

    assertThat(Losses.of(answer.toString(), incident)).isEmpty();
    assertThat(incident.extra()).containsKeys("brand_new", "brand_new_object");
    assertThat(incident.assignments().get(0).extra()).containsKey("brand_new");
  }

  @Test
  void aReferenceWhereAFullResourceWasAskedIsAReference() {
    Resource service = listed(Fixtures.INCIDENT).service();

    assertThat(service).isInstanceOf(Reference.class);
    assertThat(service.id()).isEqualTo("S1");
    assertThat(service.summary()).isEqualTo("Mail");
  }

  @Test
  void aFullResourceWhereAReferenceWasExpectedIsFull() {
    Incident incident =
        listed(
            Fixtures.INCIDENT.replace(
                "\"type\": \"service_reference\"",
                "\"type\": \"service\", \"status\": \"warning\""));

    assertThat(incident.service())
        .isInstanceOfSatisfying(
            Service.class,
            service -> assertThat(service.status()).isEqualTo(ServiceStatus.WARNING));
  }

  @Test
  void aTypeThatNobodyKnowsIsAReferenceWithAllThatCame() {
    Incident incident =
        listed(
            Fixtures.INCIDENT.replace(
                "{\"id\": \"U1\", \"type\": \"user_reference\"}",
                "{\"id\": \"R1\", \"type\": \"robot\", \"arms\": 2}"));

    assertThat(incident.assignments().get(0).assignee())
        .isInstanceOfSatisfying(
            Reference.class, robot -> assertThat(robot.extra()).containsEntry("arms", 2L))
        .extracting(Resource::type)
        .isEqualTo("robot");
  }

  @ParameterizedTest
  @CsvSource({
    "tap_dance_log_entry, LogEntry",
    "acknowledgement_log_entry, LogEntry",
    "pigeon_contact_method, ContactMethod",
    "drum_inbound_integration, Integration",
    "trigger_log_entry_reference, Reference",
    "schedule, LayerSchedule",
    "schedule_reference, Reference",
    "schedule_v3, ShiftSchedule",
    "schedule_v3_reference, Reference",
    "userx, Reference"
  })
  void aNewKindOfAKnownFamilyIsReadAsTheFamily(String type, String record) {
    Resource resource =
        PagerDutyJson.read(Resource.class, "{\"id\":\"X1\",\"type\":\"" + type + "\",\"odd\":[1]}");

    assertThat(resource.getClass().getSimpleName()).isEqualTo(record);
    assertThat(resource.type()).isEqualTo(type);
    assertThat(Losses.extras(resource)).containsExactly(record + ".odd");
  }

  @Test
  void theTypeMayComeAfterTheRest() {
    Resource resource =
        PagerDutyJson.read(
            Resource.class,
            "{\"name\":\"Ada\",\"new\":{\"type\":\"team\"},\"id\":\"U1\",\"type\":\"user\"}");

    assertThat(resource)
        .isInstanceOfSatisfying(User.class, user -> assertThat(user.name()).isEqualTo("Ada"));
  }

  @Test
  void secretsDoNotShowWhereRecordsArePrinted() {
    String secret = "R0canaryK3y";
    Integration integration =
        PagerDutyJson.read(
            Integration.class, "{\"id\":\"I1\",\"integration_key\":\"" + secret + "\"}");
    User user =
        PagerDutyJson.read(
            User.class,
            "{\"id\":\"U1\",\"http_cal_url\":\"x"
                + secret
                + "\",\"web_cal_url\":\""
                + secret
                + "\"}");
    LogEntry entry =
        PagerDutyJson.read(
            LogEntry.class,
            "{\"id\":\"L1\",\"channel\":{\"type\":\"api\",\"service_key\":\"" + secret + "\"}}");

    assertThat(integration.integrationKey().reveal()).isEqualTo(secret);
    assertThat(List.of(integration, user, entry).toString()).doesNotContain(secret);
  }

  @Test
  void aContactMethodIsReadWithWhatIsSaidOfItsKind() {
    Resource method =
        PagerDutyJson.read(
            Resource.class,
            "{\"id\":\"C1\",\"type\":\"phone_contact_method\",\"country_code\":49}");

    assertThat(method)
        .isInstanceOfSatisfying(
            ContactMethod.class, phone -> assertThat(phone.countryCode()).isEqualTo(49));
  }

  private static Incident listed(String incident) {
    SERVER.answers("{\"incidents\":[" + incident + "],\"more\":false}");
    return SERVER.client().incidents().first().orElseThrow();
  }

  private static void addUnknowns(JsonNode value) {
    value.forEach(F36_UnknownThingsTest::addUnknowns);
    if (value instanceof ObjectNode object) {
      object.put("brand_new", "yes");
      object.putObject("brand_new_object").putArray("list").add(1.0).add("two").add(false);
    }
  }
}
