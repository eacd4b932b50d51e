package io.github.pagerdutyjava.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pagerdutyjava.ApiException;
import okhttp3.Request;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A redirect, wherever to, is an exception, and the other host receives nothing. */
class F28_RedirectTest extends WireTest {

  private final RawServer other = serving(Reply.ok());

  @ParameterizedTest
  @CsvSource({
    "301, GET",
    "302, GET",
    "303, POST",
    "307, POST",
    "308, POST",
    "302, POST",
    "307, GET"
  })
  void toAnotherHostIsAnErrorAndTheOtherHostReceivesNothing(int status, String method) {
    RawServer server = serving(Reply.status(status, "Location: " + other.uri() + "/x"));

    ApiException e =
        failure(
            ApiException.class,
            to(
                server,
                http -> http.okHttp(ok -> ok.followRedirects(true).followSslRedirects(true))),
            method);

    assertThat(e.status()).isEqualTo(status);
    assertThat(e).hasMessageContaining("redirect");
    assertThat(server.hits()).isEqualTo(1);
    assertThat(other.connections()).isZero();
  }

  @Test
  void toTheSameHostIsAnErrorToo() {
    RawServer server = serving(Reply.status(301, "Location: /elsewhere"), Reply.ok());

    failure(ApiException.class, to(server), "GET");

    assertThat(server.hits()).isEqualTo(1);
  }

  @Test
  void aRequestToAnotherHostIsRefusedBeforeAnythingIsSent() {
    Transport transport = to(serving(Reply.ok()));
    Request elsewhere = new Request.Builder().url(other.uri() + "/x").build();

    assertThatThrownBy(() -> transport.newCall(elsewhere))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(other.connections()).isZero();
  }
}
