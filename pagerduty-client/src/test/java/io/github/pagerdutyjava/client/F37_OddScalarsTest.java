package io.github.pagerdutyjava.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pagerdutyjava.ParseException;
import io.github.pagerdutyjava.client.incidents.Incident;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Scalars of another kind are read without loss, or are a {@code ParseException} that says where.
 */
class F37_OddScalarsTest {

  @RegisterExtension static final Server SERVER = new Server();

  @ParameterizedTest
  @CsvSource({
    "7, 7",
    "\"7\", 7",
    "1e3, 1000",
    "1.0, 1",
    "9007199254740993, 9007199254740993",
    "9223372036854775807, 9223372036854775807"
  })
  void aNumberIsReadExactly(String json, long number) {
    assertThat(incident("\"incident_number\":" + json).incidentNumber()).isEqualTo(number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.5", "\"seven\"", "9223372036854775808", "true", "{}", "[7]", "1e400"})
  void aNumberThatDoesNotFitIsAnErrorThatSaysWhere(String json) {
    assertThatThrownBy(() -> incident("\"incident_number\":" + json))
        .isInstanceOfSatisfying(
            ParseException.class,
            e -> assertThat(e.jsonPath()).isEqualTo("$.incident.incident_number"))
        .hasMessageContaining("GET /incidents/{id}");
  }

  @ParameterizedTest
  @CsvSource({"true, true", "1, true", "\"true\", true", "false, false", "0, false"})
  void aTruthValueIsRead(String json, boolean value) {
    assertThat(incident("\"is_mergeable\":" + json).isMergeable()).isEqualTo(value);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2", "\"yes\"", "[]"})
  void whatIsNeitherTrueNorFalseIsAnError(String json) {
    assertThatThrownBy(() -> incident("\"is_mergeable\":" + json))
        .isInstanceOfSatisfying(
            ParseException.class,
            e -> assertThat(e.jsonPath()).isEqualTo("$.incident.is_mergeable"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"a\":1,\"a\":2}", "1e999", "-1", "1.5", "\"seven\"", "true"})
  void aTotalThatIsNoCountIsNone(String json) {
    SERVER.answers("{\"incidents\":[],\"total\":" + json + ",\"more\":false}");

    assertThat(SERVER.client().incidents().total()).isEmpty();
  }

  @Test
  void anIdThatIsANumberKeepsItsDigits() {
    SERVER.answers("{\"incident\":{\"id\":9007199254740993}}");

    assertThat(SERVER.client().incidents().get("Q1").id()).isEqualTo("9007199254740993");
  }

  @Test
  void aTextThatIsANumberKeepsItsSpelling() {
    assertThat(incident("\"title\":1.50").title()).isEqualTo("1.50");
  }

  @Test
  void numbersOfUnknownPropertiesAreExact() {
    assertThat(incident("\"new_number\":9007199254740993").extra())
        .containsEntry("new_number", 9007199254740993L);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"yesterday\"", "1767261600", "\"\""})
  void aTimeThatIsNoneIsAnErrorThatSaysWhere(String json) {
    assertThatThrownBy(() -> incident("\"created_at\":" + json))
        .isInstanceOfSatisfying(
            ParseException.class, e -> assertThat(e.jsonPath()).isEqualTo("$.incident.created_at"));
  }

  private static Incident incident(String property) {
    SERVER.answers("{\"incident\":{\"id\":\"Q1\"," + property + "}}");
    return SERVER.client().incidents().get("Q1");
  }
}
