package io.github.pagerdutyjava.client;

import static io.github.pagerdutyjava.client.OfficialSpec.list;
import static io.github.pagerdutyjava.client.OfficialSpec.object;
import static org.assertj.core.api.Assertions.assertThat;

import com.squareup.moshi.Json;
import io.github.pagerdutyjava.client.changeevents.ChangeEvent;
import io.github.pagerdutyjava.client.escalationpolicies.EscalationPolicy;
import io.github.pagerdutyjava.client.escalationpolicies.EscalationPolicyInclude;
import io.github.pagerdutyjava.client.incidents.CustomFieldValue;
import io.github.pagerdutyjava.client.incidents.Incident;
import io.github.pagerdutyjava.client.incidents.IncidentInclude;
import io.github.pagerdutyjava.client.logentries.LogEntry;
import io.github.pagerdutyjava.client.logentries.LogEntryInclude;
import io.github.pagerdutyjava.client.oncalls.OnCall;
import io.github.pagerdutyjava.client.oncalls.OnCallInclude;
import io.github.pagerdutyjava.client.priorities.Priority;
import io.github.pagerdutyjava.client.schedules.LayerSchedule;
import io.github.pagerdutyjava.client.schedules.LayerScheduleInclude;
import io.github.pagerdutyjava.client.schedules.ShiftSchedule;
import io.github.pagerdutyjava.client.services.Integration;
import io.github.pagerdutyjava.client.services.Service;
import io.github.pagerdutyjava.client.services.ServiceInclude;
import io.github.pagerdutyjava.client.teams.Team;
import io.github.pagerdutyjava.client.teams.TeamInclude;
import io.github.pagerdutyjava.client.users.ContactMethod;
import io.github.pagerdutyjava.client.users.NotificationRule;
import io.github.pagerdutyjava.client.users.User;
import io.github.pagerdutyjava.client.users.UserInclude;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;

/** Compares the records with what PagerDuty declares, down to the last nested object. */
class OfficialSchemaTest {

  static final List<Arguments> RECORDS =
      List.of(
          Arguments.of("Incident", Incident.class),
          Arguments.of("CustomFieldsFieldValue", CustomFieldValue.class),
          Arguments.of("Service", Service.class),
          Arguments.of("Integration", Integration.class),
          Arguments.of("Team", Team.class),
          Arguments.of("User", User.class),
          Arguments.of("EmailContactMethod", ContactMethod.class),
          Arguments.of("PhoneContactMethod", ContactMethod.class),
          Arguments.of("PushContactMethod", ContactMethod.class),
          Arguments.of("WhatsAppContactMethod", ContactMethod.class),
          Arguments.of("NotificationRule", NotificationRule.class),
          Arguments.of("Priority", Priority.class),
          Arguments.of("ChangeEvent", ChangeEvent.class),
          Arguments.of("EscalationPolicy", EscalationPolicy.class),
          Arguments.of("Oncall", OnCall.class),
          Arguments.of("Schedule", LayerSchedule.class),
          Arguments.of("ScheduleResponse/schedule", ShiftSchedule.class),
          Arguments.of("LogEntry", LogEntry.class),
          Arguments.of("NotifyLogEntry", LogEntry.class),
          Arguments.of("AssignLogEntry", LogEntry.class),
          Arguments.of("DelegateLogEntry", LogEntry.class),
          Arguments.of("EscalateLogEntry", LogEntry.class),
          Arguments.of("SnoozeLogEntry", LogEntry.class),
          Arguments.of("AcknowledgeLogEntry", LogEntry.class),
          Arguments.of("CustomFieldValueChangeLogEntry", LogEntry.class));

  static final List<Arguments> INCLUDES =
      List.of(
          Arguments.of("/incidents/{id}", IncidentInclude.class),
          Arguments.of("/services", ServiceInclude.class),
          Arguments.of("/services/{id}", ServiceInclude.class),
          Arguments.of("/escalation_policies", EscalationPolicyInclude.class),
          Arguments.of("/escalation_policies/{id}", EscalationPolicyInclude.class),
          Arguments.of("/oncalls", OnCallInclude.class),
          Arguments.of("/schedules", LayerScheduleInclude.class),
          Arguments.of("/teams/{id}", TeamInclude.class),
          Arguments.of("/users/{id}", UserInclude.class),
          Arguments.of("/users/me", UserInclude.class),
          Arguments.of("/log_entries", LogEntryInclude.class),
          Arguments.of("/log_entries/{id}", LogEntryInclude.class),
          Arguments.of("/incidents/{id}/log_entries", LogEntryInclude.class));

  private final List<String> missing = new ArrayList<>();
  private final Set<Type> seen = new HashSet<>();

  @ParameterizedTest(name = "{0}")
  @FieldSource("RECORDS")
  void everyDeclaredPropertyAndValueHasItsPlace(String schema, Class<?> record) {
    OfficialSpec spec = OfficialSpec.orSkip();

    compare(spec, schema, spec.schema(schema), record);

    assertThat(seen).contains(record);
    assertThat(missing).isEmpty();
  }

  @ParameterizedTest(name = "GET {0}")
  @FieldSource("INCLUDES")
  void everyDeclaredIncludeCanBeAsked(String path, Class<? extends Enum<?>> include) {
    assertThat(Arrays.stream(include.getEnumConstants()).map(Enum::toString))
        .containsExactlyInAnyOrderElementsOf(
            OfficialSpec.orSkip().allowedValues(path, "include[]"));
  }

  private void compare(OfficialSpec spec, String path, Map<String, Object> schema, Type type) {
    Map<String, Object> resolved = spec.resolve(schema);
    if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
      Map<String, Object> items = object(resolved.get("items"));
      compare(spec, path + "[]", items, list.getActualTypeArguments()[0]);
    } else if (type instanceof Class<?> record && record.isRecord() && seen.add(type)) {
      Map<String, Type> components = components(record);
      spec.properties(resolved)
          .forEach(
              (name, property) -> property(spec, path + "." + name, name, property, components));
    } else if (type instanceof Class<?> constants && constants.isEnum()) {
      list(resolved.get("enum")).stream()
          .filter(value -> !names(constants).contains(value))
          .forEach(value -> missing.add(path + " = " + value));
    }
  }

  private void property(
      OfficialSpec spec, String path, String name, Object schema, Map<String, Type> components) {
    if (components.containsKey(name)) {
      compare(spec, path, object(schema), components.get(name));
    } else if (!name.isEmpty()) {
      missing.add(path);
    }
  }

  private static Map<String, Type> components(Class<?> record) {
    Map<String, Type> components = new HashMap<>();
    for (RecordComponent component : record.getRecordComponents()) {
      Json json = component.getAnnotation(Json.class);
      String snake = component.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
      components.put(json == null ? snake : json.name(), component.getGenericType());
    }
    return components;
  }

  private static List<String> names(Class<?> constants) {
    return Arrays.stream(constants.getEnumConstants()).map(Object::toString).toList();
  }
}
