package io.github.pagerdutyjava.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pagerdutyjava.ParseException;
import io.github.pagerdutyjava.client.changeevents.ChangeEvent;
import io.github.pagerdutyjava.client.escalationpolicies.EscalationPolicy;
import io.github.pagerdutyjava.client.escalationpolicies.EscalationRule;
import io.github.pagerdutyjava.client.incidents.Incident;
import io.github.pagerdutyjava.client.logentries.LogEntry;
import io.github.pagerdutyjava.client.model.Resource;
import io.github.pagerdutyjava.client.priorities.Priority;
import io.github.pagerdutyjava.client.services.Integration;
import io.github.pagerdutyjava.client.services.Service;
import io.github.pagerdutyjava.client.teams.Team;
import io.github.pagerdutyjava.client.users.ContactMethod;
import io.github.pagerdutyjava.client.users.NotificationRule;
import io.github.pagerdutyjava.client.users.User;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A list that is null or absent is empty, an item that is null is passed over, and a list that is
 * something else is a {@code ParseException} that says where.
 */
class F35_NullAndAbsentTest {

  @RegisterExtension static final Server SERVER = new Server();

  @ParameterizedTest
  @ValueSource(
      strings = {"{}", "{\"teams\":null}", "{\"teams\":[]}", "{\"teams\":[],\"more\":null}"})
  void aListThatIsNullOrAbsentIsEmpty(String answer) {
    SERVER.answers(answer);

    assertThat(SERVER.client().teams().toList()).isEmpty();
  }

  @Test
  void anItemThatIsNullIsPassedOver() {
    SERVER.answers("{\"teams\":[null,{\"id\":\"T1\"},null]}");

    assertThat(SERVER.client().teams().toList()).extracting(Team::id).containsExactly("T1");
  }

  @Test
  void aListThatIsAnObjectIsAnErrorThatSaysWhere() {
    SERVER.answers("{\"teams\":{\"id\":\"T1\"}}");

    assertThatThrownBy(() -> SERVER.client().teams().toList())
        .isInstanceOfSatisfying(
            ParseException.class, e -> assertThat(e.jsonPath()).isEqualTo("$.teams"))
        .hasMessageContaining("GET /teams");
  }

  @Test
  void anItemWithoutAnIdIsAnErrorThatSaysWhere() {
    SERVER.answers("{\"teams\":[{\"id\":\"T1\"},{\"name\":\"nameless\"}]}");

    assertThatThrownBy(() -> SERVER.client().teams().toList())
        .isInstanceOfSatisfying(
            ParseException.class, e -> assertThat(e.jsonPath()).isEqualTo("$.teams[1].id"));
  }

  @Test
  void anObjectThatIsNullIsAnError() {
    SERVER.answers("{\"team\":null}");

    assertThatThrownBy(() -> SERVER.client().teams().get("T1")).isInstanceOf(ParseException.class);
  }

  @ParameterizedTest
  @ValueSource(
      classes = {
        Incident.class,
        Service.class,
        Integration.class,
        Team.class,
        User.class,
        ContactMethod.class,
        NotificationRule.class,
        Priority.class,
        ChangeEvent.class,
        LogEntry.class,
        EscalationPolicy.class,
        EscalationRule.class
      })
  void aResourceOfWhichEverythingButTheIdIsNullIsRead(Class<?> type) throws Exception {
    StringBuilder json = new StringBuilder("{\"id\":\"X1\"");
    for (RecordComponent component : type.getRecordComponents()) {
      if (!List.of("id", "extra").contains(component.getName())) {
        String name = component.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
        json.append(",\"").append(name).append("\":null");
      }
    }

    Object record = PagerDutyJson.read(type, json.append('}').toString());

    for (RecordComponent component : type.getRecordComponents()) {
      Object value = component.getAccessor().invoke(record);
      Object nothing =
          component.getType() == List.class
              ? List.of()
              : component.getType() == Map.class ? Map.of() : null;
      assertThat(value)
          .as(component.getName())
          .isEqualTo(component.getName().equals("id") ? "X1" : nothing);
    }
  }

  @Test
  void aRelationThatIsNullInAListIsPassedOver() {
    Incident incident =
        PagerDutyJson.read(
            Incident.class, "{\"id\":\"Q1\",\"teams\":[null,{\"id\":\"T1\"}],\"service\":null}");

    assertThat(incident.teams()).extracting(Resource::id).containsExactly("T1");
    assertThat(incident.service()).isNull();
  }
}
