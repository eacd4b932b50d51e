package io.github.pagerdutyjava.client;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.serviceUnavailable;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.github.pagerdutyjava.Credentials;
import io.github.pagerdutyjava.DeadlineException;
import io.github.pagerdutyjava.PagerDutyHttp;
import io.github.pagerdutyjava.Region;
import io.github.pagerdutyjava.client.incidents.IncidentQuery;
import io.github.pagerdutyjava.client.incidents.IncidentStatus;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PagerDutyClientTest {

  private static final String SECRET = "y_NbAkKc66ryYTWUXYEu";

  @RegisterExtension
  static final WireMockExtension SERVER =
      WireMockExtension.newInstance().options(options().dynamicPort()).build();

  private static PagerDutyClientBuilder client() {
    return PagerDutyClient.builder().apiToken(SECRET).baseUrl(URI.create(SERVER.baseUrl()));
  }

  private static void answerEverything() {
    SERVER.stubFor(any(anyUrl()).willReturn(okJson("{\"user\":{\"id\":\"P1\"}}")));
  }

  @ParameterizedTest
  @ValueSource(longs = {0, -1})
  void aDeadlineHasToBePositive(long seconds) {
    try (PagerDutyClient client = client().build()) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> client.withDeadline(Duration.ofSeconds(seconds)))
          .withMessageStartingWith("deadline: ");
    }
  }

  @Test
  void aCallCarriesTheTokenAndThePersonWhoActs() {
    answerEverything();

    try (PagerDutyClient client = client().from(" ada@example.com\n").build()) {
      client.users().get("P1");
    }

    SERVER.verify(
        getRequestedFor(anyUrl())
            .withHeader("Authorization", equalTo("Token token=" + SECRET))
            .withHeader("From", equalTo("ada@example.com")));
  }

  @Test
  void aViewActsAsAnotherPersonAndLeavesTheClientAsItWas() {
    answerEverything();

    try (PagerDutyClient client = client().from("ada@example.com").build()) {
      client.withFrom("grace@example.com").users().get("P1");
      client.users().get("P1");
    }

    SERVER.verify(1, getRequestedFor(anyUrl()).withHeader("From", equalTo("grace@example.com")));
    SERVER.verify(1, getRequestedFor(anyUrl()).withHeader("From", equalTo("ada@example.com")));
  }

  @Test
  void closingAViewClosesNothing() {
    answerEverything();

    try (PagerDutyClient client = client().build()) {
      client.withDeadline(Duration.ofSeconds(5)).close();

      assertThat(client.users().get("P1").id()).isEqualTo("P1");
    }
  }

  @Test
  void aDeadlineThatCannotBeMetEndsTheCallAtOnce() {
    SERVER.stubFor(any(anyUrl()).willReturn(serviceUnavailable().withHeader("Retry-After", "60")));

    try (PagerDutyClient client = client().build()) {
      assertThatThrownBy(() -> client.withDeadline(Duration.ofSeconds(5)).users().get("P1"))
          .isInstanceOfAny(DeadlineException.class, io.github.pagerdutyjava.ServerException.class);
    }
    SERVER.verify(1, getRequestedFor(anyUrl()));
  }

  @Test
  void theBudgetIsWhatTheLastAnswerSaid() {
    SERVER.stubFor(
        any(anyUrl())
            .willReturn(
                okJson("{\"user\":{\"id\":\"P1\"}}")
                    .withHeader("ratelimit-limit", "960")
                    .withHeader("ratelimit-remaining", "902")
                    .withHeader("ratelimit-reset", "59")));

    try (PagerDutyClient client = client().credentials(() -> "Bearer of its own").build()) {
      assertThat(client.budget().limit()).isNull();
      assertThat(client.budget().remaining()).isNull();
      client.users().get("P1");

      assertThat(client.budget().limit()).isEqualTo(960);
      assertThat(client.withFrom("ada@example.com").budget().remaining()).isEqualTo(902);
      assertThat(client.budget().resetsIn()).isBetween(Duration.ZERO, Duration.ofSeconds(59));
    }
  }

  @Test
  void aClosedClientRefusesToCall() {
    PagerDutyClient client = client().build();
    client.close();
    client.close();

    assertThatIllegalStateException().isThrownBy(() -> client.users().get("P1"));
  }

  @Test
  void aClosedClientRefusesToCallByASharedTransportToo() {
    try (PagerDutyHttp http = PagerDutyHttp.builder().build()) {
      PagerDutyClient client = client().http(http).build();
      PagerDutyClient view = client.withDeadline(Duration.ofSeconds(5));
      client.close();

      assertThatIllegalStateException().isThrownBy(() -> client.users().get("P1"));
      assertThatIllegalStateException().isThrownBy(() -> view.users().get("P1"));
    }
  }

  @Test
  void aSharedTransportStaysOpen() {
    answerEverything();

    try (PagerDutyHttp http = PagerDutyHttp.builder().build()) {
      client().http(http).build().close();

      assertThat(client().http(http).build().users().get("P1").id()).isEqualTo("P1");
    }
  }

  @Test
  void withoutCredentialsThereIsNoClient() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PagerDutyClient.builder().build())
        .withMessageStartingWith("credentials");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "to\nken", "tökén"})
  void aTokenThatIsNoneIsRefusedWithoutBeingQuoted(String token) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PagerDutyClient.create(token))
        .withMessageContaining("token")
        .satisfies(e -> assertThat(token.isBlank() || !e.toString().contains(token)).isTrue());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "ada@example.com\r\nX: y",
        "ädä@example.com",
        "PABC123",
        "Ada <ada@example.com>"
      })
  void aSenderThatIsNoEmailAddressIsRefused(String from) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> client().from(from))
        .withMessageStartingWith("email");
    try (PagerDutyClient client = client().build()) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> client.withFrom(from))
          .withMessageStartingWith("email");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://api.pagerduty.com", "ftp://127.0.0.1", "/relative"})
  void anAddressThatIsNeitherHttpsNorLoopbackIsRefused(String address) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> client().baseUrl(URI.create(address)).build())
        .withMessageStartingWith("baseUrl");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://ada:hunter2@api.example",
        "https://:hunter2@api.example",
        "https://api.example?key=hunter2",
        "https://api.example#hunter2"
      })
  void anAddressWithMoreThanAPathIsRefusedWithoutBeingQuoted(String address) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> client().baseUrl(URI.create(address)).build())
        .withMessageStartingWith("baseUrl")
        .withMessageNotContaining("hunter2");
  }

  @Test
  void theRegionOfTheCredentialsMustBeTheOneGiven() {
    Credentials european =
        new Credentials() {
          @Override
          public String authorization() {
            return "Bearer x";
          }

          @Override
          public Optional<Region> region() {
            return Optional.of(Region.EU);
          }
        };

    assertThatIllegalArgumentException()
        .isThrownBy(() -> PagerDutyClient.builder().credentials(european).region(Region.US).build())
        .withMessageStartingWith("region");
    PagerDutyClient.builder().credentials(european).build().close();
    PagerDutyClient.builder().credentials(european).region(Region.EU).build().close();
  }

  @Test
  void nullArgumentsAreNamed() {
    assertThatNullPointerException().isThrownBy(() -> client().from(null)).withMessage("email");
    assertThatNullPointerException().isThrownBy(() -> client().region(null)).withMessage("region");
    assertThatNullPointerException().isThrownBy(() -> client().http(null)).withMessage("http");
    assertThatNullPointerException()
        .isThrownBy(() -> client().baseUrl(null))
        .withMessage("baseUrl");
    assertThatNullPointerException()
        .isThrownBy(() -> client().credentials(null))
        .withMessage("credentials");
    assertThatNullPointerException()
        .isThrownBy(() -> PagerDutyClient.create(null))
        .withMessageContaining("token");
  }

  @Test
  void aQueryTellsWhatItSelects() {
    try (PagerDutyClient client = client().build()) {
      IncidentQuery open =
          client
              .incidents()
              .since(Instant.parse("2025-01-01T00:00:00Z"))
              .statuses(IncidentStatus.TRIGGERED);

      assertThat(open.toString())
          .isEqualTo("GET /incidents since 2025-01-01T00:00:00Z {statuses[]=[triggered]}");
    }
  }

  @Test
  void theClientAndItsRawCallsTellTheirHost() {
    try (PagerDutyClient client = PagerDutyClient.create(SECRET)) {
      assertThat(client).hasToString("PagerDutyClient[api.pagerduty.com]");
      assertThat(client.raw().header("X-A", "b")).hasToString("Raw[api.pagerduty.com]");
    }
  }

  @Test
  void noTextOfTheClientHoldsTheToken() {
    PagerDutyClientBuilder builder = client();
    try (PagerDutyClient client = builder.build()) {
      assertThat(Stream.of(builder, client, client.incidents(), client.raw()))
          .allSatisfy(thing -> assertThat(String.valueOf(thing)).doesNotContain(SECRET));
    }
  }
}
