package io.github.pagerdutyjava.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pagerdutyjava.ApiException;
import io.github.pagerdutyjava.Credentials;
import io.github.pagerdutyjava.PagerDutyHttp;
import io.github.pagerdutyjava.RateLimitException;
import io.github.pagerdutyjava.RetryPolicy;
import io.github.pagerdutyjava.Secret;
import java.net.URI;
import java.time.Duration;
import java.util.function.UnaryOperator;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TransportTest extends WireTest {

  private final RawServer server = serving(Reply.ok());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://api.example.com?a=b",
        "https://api.example.com?",
        "https://api.example.com#part",
        "https://canary@api.example.com",
        "https://:canary@api.example.com"
      })
  void anAddressWithWhatNoCallWouldSendIsRefusedWithoutQuotingIt(String url) {
    assertThatThrownBy(() -> to(URI.create(url), UnaryOperator.identity()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("baseUrl: must hold no user, query or fragment, which no call would send");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://localhost:1/v2/services",
        "https://127.0.0.1:1/v2/services",
        "https://localhost:2/v2/services",
        "https://localhost:1/v1/services"
      })
  void aRequestThatGoesElsewhereIsRefused(String url) {
    Transport transport = to(URI.create("https://localhost:1/v2"), UnaryOperator.identity());
    Request request = new Request.Builder().url(url).build();

    assertThatThrownBy(() -> transport.newCall(request))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("request: goes elsewhere than to the configured address");
  }

  @Test
  void aRequestBelowAnAddressWithAPathIsSent() {
    Transport transport = to(server.uri().resolve("/v2"), UnaryOperator.identity());

    get(transport).close();

    assertThat(server.requests().get(0)).startsWith("GET /v2/services/" + KEY + "?");
  }

  @Test
  void aClosedOneRefusesCallsAndLeavesOthersOpen() {
    PagerDutyHttp shared = http(UnaryOperator.identity());
    Credentials credentials = Credentials.apiToken(TOKEN);
    Transport first = Transport.create(shared, server.uri(), credentials);
    Transport second = Transport.create(shared, server.uri(), credentials);

    first.close();

    assertThatThrownBy(() -> get(first))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("the client is closed, or the PagerDutyHttp that it was given");
    assertThat(attempts(get(second))).isEqualTo(1);
  }

  @Test
  void aKeyIsNoHeaderAndInNoMessage() {
    RawServer refusing = serving(Reply.json(400, "{\"message\":\"no canaryKey\"}"));
    Transport transport =
        Transport.withKey(http(UnaryOperator.identity()), refusing.uri(), Secret.of("canaryKey"));

    ApiException e = failure(ApiException.class, transport, "POST");

    assertThat(e).hasMessageEndingWith("400 no ***");
    assertThat(refusing.requests().get(0)).doesNotContainIgnoringCase("authorization");
  }

  @Test
  void aKeyHasABudgetOfItsOwn() {
    RawServer full =
        serving(Reply.json(200, "{}", "ratelimit-remaining: 7", "ratelimit-reset: 30"));
    PagerDutyHttp http = http(UnaryOperator.identity());
    Transport one = Transport.withKey(http, full.uri(), Secret.of("one"));
    Transport same = Transport.withKey(http, full.uri(), Secret.of("one"));
    Transport other = Transport.withKey(http, full.uri(), Secret.of("two"));
    Transport token = Transport.create(http, full.uri(), Credentials.apiToken("one"));

    get(one).close();

    assertThat(one.budget().remaining()).isEqualTo(7);
    assertThat(same.budget()).isEqualTo(one.budget());
    assertThat(other.budget().remaining()).isNull();
    assertThat(token.budget().remaining()).isNull();
    assertThat(new IntegrationKey(Secret.of("one"))).hasToString("Credentials[integrationKey=***]");
  }

  @Test
  void anOperationWithALimitOfItsOwnOpensTheGateOfTheAccount() throws InterruptedException {
    RawServer throttling =
        serving(left(900), Reply.status(429, "ratelimit-reset: 1"), left(20), left(900));
    Transport transport = to(throttling, http -> http.retry(RetryPolicy.none()));
    get(transport).close();
    failure(RateLimitException.class, transport, "GET");

    execute(transport, untagged(transport, "oncalls")).close();

    Budget account =
        Budgets.of(
            new Budgets.Key(
                "127.0.0.1:" + throttling.uri().getPort(),
                Credentials.apiToken(TOKEN).identity(),
                "",
                time));
    assertThat(account.acquire(time.nanoTime(), 0)).isNotNull();
    assertThat(account.acquire(time.nanoTime(), 0)).isNotNull();
    assertThat(transport.budget()).isEqualTo(account.state());
  }

  private static Reply left(int remaining) {
    return Reply.json(
        200,
        "{}",
        "ratelimit-limit: 960",
        "ratelimit-remaining: " + remaining,
        "ratelimit-reset: 60");
  }

  @Test
  void aCallWithoutATemplateIsCalledByItsFirstSegmentOnly() {
    RawServer missing = serving(Reply.status(404));
    Transport transport = to(missing);

    assertThatThrownBy(() -> execute(transport, untagged(transport, "abilities")))
        .hasMessage("GET /abilities: 404");
    assertThatThrownBy(() -> execute(transport, untagged(transport, "abilities/teams")))
        .hasMessage("GET /abilities/…: 404");
  }

  private static Request untagged(Transport transport, String path) {
    return new Request.Builder().url(transport.baseUrl().resolve(path)).build();
  }

  @Test
  void tellsTheClockAndTheDeadlineOfItsCalls() {
    RetryPolicy policy = RetryPolicy.defaults().deadline(Duration.ofSeconds(7));
    Transport transport = to(server, http -> http.retry(policy));

    assertThat(transport.time()).isSameAs(time);
    assertThat(transport.deadline()).isEqualTo(Duration.ofSeconds(7));
  }

  @Test
  void aRequestOrResponseOfAnotherClientIsNotTakenForOneOfOurs() throws Exception {
    Request request = new Request.Builder().url(server.uri().toURL()).build();
    OkHttpClient other = new OkHttpClient();
    closing(other.connectionPool()::evictAll);
    closing(other.dispatcher().executorService()::shutdown);

    try (Response response = other.newCall(request).execute()) {
      assertThatThrownBy(() -> Transport.callInfo(response))
          .hasMessage("a response that did not come through the transport");
    }
    assertThatThrownBy(() -> Progress.of(request))
        .hasMessage("a request that did not come through the transport");
  }
}
