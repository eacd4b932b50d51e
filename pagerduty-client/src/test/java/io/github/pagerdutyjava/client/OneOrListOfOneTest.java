package io.github.pagerdutyjava.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pagerdutyjava.ParseException;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Some single objects come in a list of one, in PagerDuty's file at least. */
class OneOrListOfOneTest {

  @RegisterExtension static final Server SERVER = new Server();

  @ParameterizedTest
  @ValueSource(strings = {"{\"id\":\"P1\"}", "[{\"id\":\"P1\"}]"})
  void anObjectIsReadFromEither(String vendor) {
    SERVER.answers("{\"vendor\":" + vendor + "}");

    assertThat(SERVER.client().vendors().get("P1").id()).isEqualTo("P1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "[null]", "[{\"id\":\"P1\"},{\"id\":\"P2\"}]"})
  void aListOfAnotherLengthIsNoAnswer(String vendors) {
    SERVER.answers("{\"vendor\":" + vendors + "}");

    assertThatThrownBy(() -> SERVER.client().vendors().get("P1"))
        .isInstanceOf(ParseException.class)
        .hasMessageContaining("vendor");
  }
}
