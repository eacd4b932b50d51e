package io.github.pagerdutyjava.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pagerdutyjava.client.customfields.CustomFieldOptions;
import io.github.pagerdutyjava.client.customfields.CustomFieldUpdate;
import io.github.pagerdutyjava.client.customfields.CustomFieldValue;
import io.github.pagerdutyjava.client.customfields.CustomFieldValueUpdate;
import io.github.pagerdutyjava.client.customfields.NewCustomFieldOption;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What of custom fields PagerDuty's schema does not say, or says wrongly. */
class CustomFieldsTest {

  @RegisterExtension static final Server SERVER = new Server();

  @Test
  void valuesAreSentBareAndNullIsSentToClear() {
    SERVER
        .client()
        .incidents()
        .updateCustomFieldValues(
            "P1",
            CustomFieldValueUpdate.byName("name", "Ada"),
            CustomFieldValueUpdate.byName("since", Instant.parse("2026-01-01T00:00:00Z")),
            CustomFieldValueUpdate.byName("page", URI.create("https://example.com")),
            CustomFieldValueUpdate.byName("regions", List.of("eu", "us")),
            CustomFieldValueUpdate.byId("F1", 7),
            CustomFieldValueUpdate.clearByName("owner"),
            CustomFieldValueUpdate.clearById("F2"));

    assertThat(SERVER.request().getBodyAsString())
        .isEqualTo(
            """
            {"custom_fields":[
            {"name":"name","value":"Ada"},
            {"name":"since","value":"2026-01-01T00:00:00Z"},
            {"name":"page","value":"https://example.com"},
            {"name":"regions","value":["eu","us"]},
            {"id":"F1","value":7},
            {"name":"owner","value":null},
            {"id":"F2","value":null}]}
            """
                .replace("\n", ""));
  }

  @Test
  void aValueThatNoFieldHoldsIsRefused() {
    for (Object value :
        List.of(Duration.ofDays(1), Map.of("value", "x"), Double.NaN, List.of(List.of("x")))) {
      assertThatThrownBy(() -> CustomFieldValueUpdate.byName("environment", value))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageStartingWith("value: ");
      assertThatThrownBy(() -> new CustomFieldUpdate().defaultValue(value))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageStartingWith("defaultValue: ");
    }
    assertThatThrownBy(() -> CustomFieldValueUpdate.byName("environment", Arrays.asList("x", null)))
        .isInstanceOf(NullPointerException.class)
        .hasMessageStartingWith("value");
  }

  @Test
  void aFieldMustBeNamed() {
    assertThatThrownBy(() -> CustomFieldValueUpdate.clearByName(" "))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("name: ");
    assertThatThrownBy(() -> CustomFieldValueUpdate.byId("", "x"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("fieldId: ");
    assertThatThrownBy(() -> new CustomFieldUpdate().displayName(" "))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("displayName: ");
    assertThatThrownBy(() -> SERVER.client().services().updateCustomFieldValues("P1"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("updates: ");
    assertThat(SERVER.requests()).isEmpty();
  }

  @Test
  void aValueIsWhatItsFieldIsFor() {
    SERVER.answers(
        """
        {"custom_fields": [
          {"id": "F1", "data_type": "integer", "value": 7},
          {"id": "F2", "data_type": "float", "value": 1.5},
          {"id": "F3", "data_type": "boolean", "value": false},
          {"id": "F4", "data_type": "string", "value": ["eu", "us"]},
          {"id": "F5", "data_type": "datetime", "value": "2026-01-01T01:00:00+01:00"},
          {"id": "F6", "data_type": "datetime", "value": null},
          {"id": "F7", "data_type": "string", "value": "2026-01-01"}]}
        """);

    List<CustomFieldValue> values = SERVER.client().services().customFieldValues("P1");

    assertThat(values)
        .extracting(CustomFieldValue::value)
        .containsExactly(
            7L, 1.5, false, List.of("eu", "us"), "2026-01-01T01:00:00+01:00", null, "2026-01-01");
    assertThat(values)
        .extracting(CustomFieldValue::time)
        .containsExactly(null, null, null, null, Instant.parse("2026-01-01T00:00:00Z"), null, null);
    assertThat(values)
        .extracting(CustomFieldValue::texts)
        .startsWith(List.of("7"), List.of("1.5"), List.of("false"), List.of("eu", "us"))
        .endsWith(List.of(), List.of("2026-01-01"));
  }

  @Test
  void incidentTypesThatAreNotInUseAreListed() {
    SERVER.client().incidentTypes().toList();

    assertThat(Server.query(SERVER.request())).isEqualTo(Map.of("filter", List.of("all")));
  }

  @Test
  void theOptionsOfAnUpdateSayWhichStay() {
    CustomFieldUpdate update =
        new CustomFieldUpdate()
            .options(NewCustomFieldOption.of("old").id("O1"), NewCustomFieldOption.of("new"));

    SERVER.answers("{\"field\": {\"id\": \"F1\"}}");
    SERVER.client().incidentTypes().customFields("security").update("F1", update);

    assertThat(Server.path(SERVER.request()))
        .isEqualTo("/incidents/types/security/custom_fields/F1");
    assertThat(SERVER.request().getBodyAsString())
        .containsSubsequence("field_options", "old", "\"id\":\"O1\"", "new");
    assertThat(new CustomFieldUpdate().options().fields())
        .isEqualTo(Map.of("field_options", List.of()));
  }

  @Test
  @SuppressWarnings("deprecation")
  void anOptionOfAFieldOfAllIncidentsCannotBeReadAlone() {
    CustomFieldOptions options = SERVER.client().incidentCustomFields().options("F1");

    assertThatThrownBy(() -> options.get("O1"))
        .isInstanceOf(UnsupportedOperationException.class)
        .hasMessageContaining("together only");
    assertThat(SERVER.requests()).isEmpty();
  }
}
