package io.github.pagerdutyjava.client;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pagerdutyjava.ParseException;
import io.github.pagerdutyjava.client.teams.Team;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A field that is there twice, nesting without end and another encoding are read by one rule or are
 * a {@code ParseException}; no stack overflows.
 */
class F38_HostileJsonTest {

  @RegisterExtension static final Server SERVER = new Server();

  @Test
  void ofAFieldThatIsThereTwiceTheLastCounts() {
    SERVER.answers("{\"team\":{\"id\":\"T1\",\"name\":\"a\",\"name\":\"b\"}}");

    assertThat(team().name()).isEqualTo("b");
  }

  @Test
  void ofAnUnknownFieldThatIsThereTwiceTheLastCountsToo() {
    SERVER.answers("{\"team\":{\"id\":\"T1\",\"new\":1,\"new\":{\"a\":1,\"a\":2}}}");

    assertThat(team().extra()).hasToString("{new={a=2}}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"name", "description", "new", "parent"})
  void nestingWithoutEndIsAnErrorWhereverItIs(String field) {
    for (String open : List.of("[", "{\"a\":")) {
      SERVER.answers("{\"team\":{\"id\":\"T1\",\"" + field + "\":" + open.repeat(100_000));

      assertThatThrownBy(F38_HostileJsonTest::team).isInstanceOf(ParseException.class);
    }
  }

  @Test
  void aByteOrderMarkIsPassedOver() {
    SERVER.answers("\uFEFF{\"team\":{\"id\":\"T1\"}}");

    assertThat(team().id()).isEqualTo("T1");
  }

  static List<Charset> others() {
    return List.of(UTF_16BE, UTF_16LE);
  }

  @ParameterizedTest
  @MethodSource("others")
  void anotherEncodingIsAnError(Charset charset) {
    SERVER.answers("{\"team\":{\"id\":\"T1\"}}".getBytes(charset));

    assertThatThrownBy(F38_HostileJsonTest::team).isInstanceOf(ParseException.class);
  }

  @Test
  void aLoneSurrogateIsKeptAsItIs() {
    SERVER.answers("{\"team\":{\"id\":\"T1\",\"name\":\"a\\ud83db\"}}");

    assertThat(team().name()).isEqualTo("a\ud83db");
  }

  @Test
  void anEscapedNulIsText() {
    SERVER.answers("{\"team\":{\"id\":\"T1\",\"name\":\"a\\u0000b\"}}");

    assertThat(team().name()).isEqualTo("a\0b");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\0", "{\"team\":\0{\"id\":\"T1\"}}", "{\"team\":{\"id\":\"T1\"}}\0"})
  void aNulBetweenIsAnError(String json) {
    SERVER.answers(json.getBytes(UTF_8));

    assertThatThrownBy(F38_HostileJsonTest::team).isInstanceOf(ParseException.class);
  }

  @Test
  void bytesThatAreNoTextAreReplaced() {
    byte[] json = "{\"team\":{\"id\":\"T1\",\"name\":\"a?b\"}}".getBytes(UTF_8);
    json[json.length - 5] = (byte) 0xff;
    SERVER.answers(json);

    assertThat(team().name()).isEqualTo("a\uFFFDb");
  }

  private static Team team() {
    return SERVER.client().teams().get("T1");
  }
}
