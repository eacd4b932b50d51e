package io.github.pagerdutyjava.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.pagerdutyjava.ApiException;
import io.github.pagerdutyjava.NotFoundException;
import io.github.pagerdutyjava.PermissionException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A refusal is a typed exception after one attempt, whatever its body looks like. */
class F19_ErrorBodyTest extends WireTest {

  static Stream<Arguments> shapes() {
    return Stream.of(
        arguments(
            "{'error':{'message':'Invalid Input','code':2001,'errors':['a','b']}}",
            "400 Invalid Input (code 2001): a; b"),
        arguments("{'error':{'message':'m','code':2001,'errors':'one'}}", "400 m (code 2001): one"),
        arguments("{'error':{'message':'m','code':2001,'errors':null}}", "400 m (code 2001)"),
        arguments("{'error':{'message':'m','code':2001}}", "400 m (code 2001)"),
        arguments(
            "{'error':{'message':'m','code':2001,'errors':{'event.start':['bad','late'],'x':'y'}}}",
            "400 m (code 2001): event.start: bad; event.start: late; x: y"),
        arguments("{'error':['a','b']}", "400: a; b"),
        arguments("{'error':'invalid_client'}", "400 invalid_client"),
        arguments(
            "{'error':'invalid_grant','error_description':'gone'}", "400 invalid_grant: gone"),
        arguments("{'message':'flat','code':7}", "400 flat (code 7)"),
        arguments(
            "{'error':{'message':5,'code':'x','errors':[true,{'a':false}]}}",
            "400: true; a: false"),
        arguments("{'error':{'message':'two\\nlines'}}", "400 two lines"),
        arguments("{'error':", "400 {'error':"),
        arguments("<p>no</p>", "400 <p>no</p>"),
        arguments("[]", "400 []"),
        arguments("null", "400 null"),
        arguments("{'a':1,'a':2}", "400 {'a':1,'a':2}"),
        arguments("[".repeat(100_000), "400 " + "[".repeat(200)),
        arguments("", "400"));
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void ofEveryShapeIsReadAsFarAsItGoes(String body, String summary) {
    RawServer server = serving(Reply.json(400, body.replace('\'', '"')));

    ApiException e = failure(ApiException.class, to(server), "POST");

    assertThat(e).hasMessage("POST /services/{id}: " + summary.replace('\'', '"'));
    assertThat(e.status()).isEqualTo(400);
    assertThat(server.hits()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 402, 403, 404, 405, 409, 413, 422})
  void isNotWorthARetry(int status) {
    RawServer server = serving(Reply.status(status), Reply.ok());

    assertThat(failure(ApiException.class, to(server), "GET").status()).isEqualTo(status);
    assertThat(server.hits()).isEqualTo(1);
  }

  @Test
  void ofManyProblemsTellsTheFirstFifty() {
    String problems = "\"p\",".repeat(60) + "\"last\"";
    RawServer server = serving(Reply.json(400, "{\"errors\":[" + problems + "]}"));

    ApiException e = failure(ApiException.class, to(server), "GET");

    assertThat(e.errors()).hasSize(50).containsOnly("p");
  }

  @Test
  void ofAMissingThingHasItsOwnType() {
    RawServer server =
        serving(
            Reply.json(
                404,
                "{\"error\":{\"message\":\"Not Found\",\"code\":2100,\"errors\":[\"a\",\"b\"]}}",
                "X-Request-Id: 7c1d"));

    NotFoundException e = failure(NotFoundException.class, to(server), "GET");

    assertThat(e.serverMessage()).isEqualTo("Not Found");
    assertThat(e.code()).hasValue(2100);
    assertThat(e.errors()).containsExactly("a", "b");
    assertThat(e.requestId()).contains("7c1d");
    assertThat(e.method()).isEqualTo("GET");
    assertThat(e.path()).isEqualTo("/services/{id}");
    assertThat(e.bodyExcerpt()).startsWith("{\"error\"");
  }

  @Test
  void ofAMissingScopeNamesTheScopes() {
    RawServer server =
        serving(
            Reply.json(
                403,
                "{\"error\":{\"message\":\"Forbidden\",\"required_scopes\":\" a.read, b.read\","
                    + "\"token_scopes\":[\"c.read\",\"\"]}}"));

    PermissionException e = failure(PermissionException.class, to(server), "GET");

    assertThat(e.requiredScopes()).isEqualTo(List.of("a.read", "b.read"));
    assertThat(e.grantedScopes()).isEqualTo(List.of("c.read"));
    assertThat(e).hasMessageEndingWith("needs the scopes [a.read, b.read], has [c.read]");
  }
}
