package io.github.pagerdutyjava.client;

import static io.github.pagerdutyjava.client.OfficialSpec.object;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pagerdutyjava.client.changeevents.ChangeEvent;
import io.github.pagerdutyjava.client.escalationpolicies.EscalationPolicy;
import io.github.pagerdutyjava.client.incidents.Incident;
import io.github.pagerdutyjava.client.logentries.LogEntry;
import io.github.pagerdutyjava.client.model.Resource;
import io.github.pagerdutyjava.client.oncalls.OnCall;
import io.github.pagerdutyjava.client.priorities.Priority;
import io.github.pagerdutyjava.client.schedules.LayerSchedule;
import io.github.pagerdutyjava.client.schedules.Rotation;
import io.github.pagerdutyjava.client.schedules.ShiftSchedule;
import io.github.pagerdutyjava.client.services.Service;
import io.github.pagerdutyjava.client.teams.Team;
import io.github.pagerdutyjava.client.users.User;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;

/** Decodes what PagerDuty shows as its answers. */
class OfficialExamplesTest {

  static final List<Arguments> OPERATIONS =
      List.of(
          Arguments.of("/incidents", "incidents", Incident.class),
          Arguments.of("/incidents/{id}", "incident", Incident.class),
          Arguments.of("/incidents/{id}/log_entries", "log_entries", LogEntry.class),
          Arguments.of("/services", "services", Service.class),
          Arguments.of("/services/{id}", "service", Service.class),
          Arguments.of("/teams", "teams", Team.class),
          Arguments.of("/teams/{id}", "team", Team.class),
          Arguments.of("/users", "users", User.class),
          Arguments.of("/users/{id}", "user", User.class),
          Arguments.of("/users/me", "user", User.class),
          Arguments.of("/priorities", "priorities", Priority.class),
          Arguments.of("/change_events", "change_events", ChangeEvent.class),
          Arguments.of("/change_events/{id}", "change_event", ChangeEvent.class),
          Arguments.of("/log_entries", "log_entries", LogEntry.class),
          Arguments.of("/log_entries/{id}", "log_entry", LogEntry.class),
          Arguments.of("/schedules", "schedules", LayerSchedule.class),
          Arguments.of("/schedules/{id}", "schedule", LayerSchedule.class),
          Arguments.of("/v3/schedules", "schedules", ShiftSchedule.class),
          Arguments.of("/v3/schedules/{id}", "schedule", ShiftSchedule.class),
          Arguments.of("/v3/schedules/{id}/rotations", "rotations", Rotation.class),
          Arguments.of("/v3/schedules/{id}/rotations/{rotation_id}", "rotation", Rotation.class),
          Arguments.of("/oncalls", "oncalls", OnCall.class),
          Arguments.of("/escalation_policies", "escalation_policies", EscalationPolicy.class),
          Arguments.of("/escalation_policies/{id}", "escalation_policy", EscalationPolicy.class));

  @ParameterizedTest(name = "GET {0}")
  @FieldSource("OPERATIONS")
  void nothingOfAnExampleIsLost(String path, String root, Class<?> type) {
    for (Map<String, Object> resource : resources(path, root, type)) {
      Object record = PagerDutyJson.read(type, OfficialSpec.text(resource));

      assertThat(Losses.of(resource, record)).isEmpty();
    }
  }

  @ParameterizedTest(name = "GET {0}")
  @FieldSource("OPERATIONS")
  void onlyWhatTheSchemaDoesNotDeclareHasNoComponent(String path, String root, Class<?> type) {
    Set<String> undeclared = Set.of("Reference.avatar_url");
    for (Map<String, Object> resource : resources(path, root, type)) {
      Object record = PagerDutyJson.read(type, OfficialSpec.text(resource));

      assertThat(Losses.extras(record)).isSubsetOf(undeclared);
    }
  }

  private static List<Map<String, Object>> resources(String path, String root, Class<?> type) {
    List<Map<String, Object>> found = new ArrayList<>();
    for (Map<String, Object> answer : OfficialSpec.orSkip().answers(path)) {
      List<?> items = answer.get(root) instanceof List<?> list ? list : List.of(answer.get(root));
      items.forEach(item -> found.add(repaired(object(item), type)));
    }
    assertThat(found).as("examples of GET %s", path).isNotEmpty();
    return found;
  }

  /**
   * Two examples are not what PagerDuty answers: one has lost its id, one has a slip of the pen.
   */
  private static Map<String, Object> repaired(Map<String, Object> resource, Class<?> type) {
    Map<String, Object> copy = new LinkedHashMap<>(resource);
    if (Resource.class.isAssignableFrom(type)) {
      copy.putIfAbsent("id", "P1");
    }
    copy.computeIfPresent(
        "created_via_sso", (name, value) -> value.equals("true,") ? (Object) true : value);
    return copy;
  }
}
