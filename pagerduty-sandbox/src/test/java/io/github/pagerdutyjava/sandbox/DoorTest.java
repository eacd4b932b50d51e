package io.github.pagerdutyjava.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every call has to bring, and gets, whatever it asks for. */
class DoorTest extends OneSandbox {

  @Test
  void aCallWithoutACredentialIsRefused() {
    assertThat(Wire.send(wire.request("/teams").build()).refusal()).isEqualTo("401/2006");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"sandbox-demo-api-key", "Bearer sandbox-demo-api-key", "Token token=another"})
  void aCredentialInAnotherFormIsRefused(String authorization) {
    HttpRequest request = wire.request("/teams").header("Authorization", authorization).build();
    assertThat(Wire.send(request).refusal()).isEqualTo("401/2006");
  }

  @Test
  void aRefusedCredentialIsNotToldAboutRateLimits() {
    assertThat(Wire.send(wire.request("/teams").build()).header("ratelimit-limit")).isNull();
  }

  @Test
  void withoutAVersionTheKeysOwnAnswers() {
    HttpRequest request =
        wire.request("/teams").header("Authorization", "Token token=sandbox-demo-api-key").build();
    assertThat(Wire.send(request).status()).isEqualTo(200);
  }

  @Test
  void anotherVersionIsNotAcceptable() {
    HttpRequest request =
        wire.authorized("/teams")
            .setHeader("Accept", "application/vnd.pagerduty+json;version=1")
            .build();
    assertThat(Wire.send(request).status()).isEqualTo(406);
  }

  @Test
  void aBodyMustBeCalledJson() {
    HttpRequest request =
        wire.authorized("/incidents").POST(HttpRequest.BodyPublishers.ofString("{}")).build();
    assertThat(Wire.send(request).refusal()).isEqualTo("400/2001");
  }

  @Test
  void aBodyMustBeJson() {
    HttpRequest request =
        wire.authorized("/incidents")
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString("{\"incident\":"))
            .build();
    assertThat(Wire.send(request).refusal()).isEqualTo("400/2001");
  }

  @Test
  void aBodyInChunksIsReadWhole() {
    HttpRequest request =
        wire.authorized("/incidents")
            .header("Content-Type", "application/json")
            .POST(
                HttpRequest.BodyPublishers.fromPublisher(
                    HttpRequest.BodyPublishers.ofString("{\"incident\":{}}")))
            .build();
    assertThat(Wire.send(request).refusal()).isEqualTo("400/2011");
  }

  @Test
  void whatPagerDutyHasAndTheSandboxHasNotIsNamed() {
    HttpRequest request =
        wire.authorized("/rulesets/Q1").PUT(HttpRequest.BodyPublishers.noBody()).build();
    Wire.Reply reply = Wire.send(request);
    assertThat(reply.status()).isEqualTo(501);
    assertThat(reply.body()).contains("PUT /rulesets/{id}");
  }

  @Test
  void whatPagerDutyDoesNotHaveIsNotFound() {
    assertThat(wire.get("/nothing/of/this/kind").refusal()).isEqualTo("404/2100");
  }

  @Test
  void anErrorHasPagerDutysShape() {
    assertThat(wire.get("/incidents?limit=101").body())
        .isEqualTo(
            "{\"error\":{\"message\":\"Invalid Input Provided\",\"code\":2001,"
                + "\"errors\":[\"limit must be from 1 to 100\"]}}");
  }

  @Test
  void answersAreDatedByTheGivenClock() {
    assertThat(wire.get("/teams").header("Date")).isEqualTo("Wed, 18 Mar 2026 12:00:00 GMT");
  }

  @Test
  void eachAnswerHasARequestIdOfItsOwn() {
    assertThat(wire.get("/teams").header("x-request-id"))
        .isNotNull()
        .isNotEqualTo(wire.get("/teams").header("x-request-id"));
  }
}
