package io.github.pagerdutyjava.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.pagerdutyjava.ParseException;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * An empty body is fine where nothing is expected, and a {@code ParseException} that names the call
 * where JSON is.
 */
class F40_EmptyInsteadOfJsonTest {

  @RegisterExtension static final Server SERVER = new Server();

  @ParameterizedTest
  @ValueSource(ints = {200, 202, 204})
  void isFineWhereNothingIsExpected(int status) {
    SERVER.answers(status, "");

    assertThatCode(() -> SERVER.client().teams().delete("T1")).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 202, 204})
  void isAnErrorWhereJsonIsExpected(int status) {
    SERVER.answers(status, "");

    ParseException one =
        catchThrowableOfType(ParseException.class, () -> SERVER.client().teams().get("T1"));
    ParseException list =
        catchThrowableOfType(ParseException.class, () -> SERVER.client().teams().toList());

    assertThat(one).hasMessageStartingWith("GET /teams/{id}: ");
    assertThat(list).hasMessageStartingWith("GET /teams: ");
  }
}
