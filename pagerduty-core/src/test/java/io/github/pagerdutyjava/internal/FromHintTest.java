package io.github.pagerdutyjava.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.pagerdutyjava.ApiException;
import okhttp3.Request;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of a From that PagerDuty wants. */
class FromHintTest extends WireTest {

  private static final String HINT =
      "; a From is needed, the email address of the user to act as: withFrom(email)";

  private ApiException refusal(int status, String body, CallOptions options) {
    RawServer server = serving(Reply.json(status, body.replace('\'', '"')));
    Transport transport = to(server);
    Request request =
        request(transport, "POST").newBuilder().tag(CallOptions.class, options).build();
    return catchThrowableOfType(ApiException.class, () -> execute(transport, request));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'error':{'message':'Give an address in the \\\"From\\\" header','code':2001}}",
        "{'error':{'message':'Invalid Input','code':2001,'errors':['From header is missing']}}",
        "{'error':{'message':'Requester ID Required','code':2011}}",
        "{'error':{'message':'Requester User Not Found','code':1008}}"
      })
  void isSaidWhereItIsMissing(String body) {
    assertThat(refusal(400, body, CallOptions.DEFAULTS)).hasMessageEndingWith(HINT);
  }

  @Test
  void saysThatTheFromIsNobody() {
    ApiException e =
        refusal(
            400,
            "{'error':{'message':'Requester User Not Found','code':1008}}",
            CallOptions.DEFAULTS.withFrom("ada@example.com"));

    assertThat(e)
        .hasMessageEndingWith(
            "400 Requester User Not Found (code 1008); the From is the email address of no user");
  }

  @Test
  void isNotSaidWhereTheRequestHasOne() {
    ApiException e =
        refusal(
            400,
            "{'error':{'message':'Requester ID Required','code':2011}}",
            CallOptions.DEFAULTS.withFrom("ada@example.com"));

    assertThat(e).hasMessageEndingWith("400 Requester ID Required (code 2011)");
  }

  @Test
  void isNotSaidWhereSomethingElseIsWrong() {
    assertThat(refusal(400, "{'error':{'message':'From whom','code':2001}}", CallOptions.DEFAULTS))
        .hasMessageEndingWith("400 From whom (code 2001)");
    assertThat(refusal(409, "{'error':{'message':'m','code':2011}}", CallOptions.DEFAULTS))
        .hasMessageEndingWith("409 m (code 2011)");
  }
}
