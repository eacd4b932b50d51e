package io.github.pagerdutyjava.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pagerdutyjava.Credentials;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestHeadersTest extends WireTest {

  private final RawServer server = serving(Reply.ok());
  private final Transport transport = to(server);

  @Test
  void nameTheVersionsAndCarryTheToken() {
    execute(transport, from(null)).close();

    assertThat(server.requests().get(0).lines())
        .contains("Accept: application/vnd.pagerduty+json;version=2")
        .contains("Authorization: Token token=" + TOKEN)
        .anyMatch(line -> line.matches("User-Agent: pagerduty-java/[0-9][^ ]* java/[0-9]+"))
        .noneMatch(line -> line.startsWith("Content-Type") || line.startsWith("From"));
  }

  @Test
  void sayThatABodyIsJson() {
    RequestBody untyped = RequestBody.create(new byte[] {'{', '}'});
    execute(transport, request(transport, "GET").newBuilder().post(untyped).build()).close();

    assertThat(server.requests().get(0)).contains("Content-Type: application/json\r\n");
  }

  @Test
  void doNotSayWhatNoBodyIs() {
    RequestBody empty = RequestBody.create(new byte[0]);
    execute(transport, request(transport, "GET").newBuilder().post(empty).build()).close();

    assertThat(server.requests().get(0)).doesNotContain("Content-Type");
  }

  @Test
  void keepTheTypeThatABodyHas() {
    RequestBody typed = RequestBody.create("a=b", MediaType.get("application/x-form"));
    execute(transport, request(transport, "GET").newBuilder().post(typed).build()).close();

    assertThat(server.requests().get(0))
        .contains("Content-Type: application/x-form")
        .doesNotContain("application/json");
  }

  @ParameterizedTest
  @ValueSource(strings = {"jane@example.com", "!~ jane@example.com"})
  void nameTheOneWhoActs(String from) {
    execute(transport, from(from)).close();

    assertThat(server.requests().get(0)).contains("From: " + from + "\r\n");
  }

  @Test
  void thatTheCallerSetStayAsTheyAre() {
    Request request =
        request(transport, "GET").newBuilder().header("Accept", "application/json").build();
    execute(transport, request).close();

    assertThat(server.requests().get(0)).contains("Accept: application/json\r\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"jane@example.com\r\nX-Evil: 1", "j\u00e4ne@example.com", "a\u007f"})
  void thatCannotBeSentAreRefusedBeforeAnythingIsSent(String from) {
    assertThatThrownBy(() -> execute(transport, from(from)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("from: ")
        .hasMessageNotContaining("example");
    assertThat(server.connections()).isZero();
  }

  @Test
  void carryATokenThatHadToBeWaitedForNoLongerThanTheDeadline() {
    List<Long> waits = new ArrayList<>();
    RenewedCredentials renewed =
        new RenewedCredentials() {
          @Override
          public String authorization() {
            throw new AssertionError("a call waits no longer than its deadline");
          }

          @Override
          public String authorization(long nanos) {
            waits.add(nanos);
            return "Bearer renewed";
          }
        };

    get(Transport.create(http(UnaryOperator.identity()), server.uri(), renewed)).close();

    assertThat(server.requests().get(0)).contains("Authorization: Bearer renewed\r\n");
    assertThat(waits).isNotEmpty().containsOnly(Duration.ofMinutes(2).toNanos());
  }

  @Test
  void ofACredentialThatCannotBeSentAreRefusedWithoutQuotingIt() {
    Credentials odd = () -> "Bearer s3cret\n";
    Transport broken = Transport.create(http(UnaryOperator.identity()), server.uri(), odd);

    assertThatThrownBy(() -> get(broken))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining("s3cret");
    assertThat(server.connections()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://api.pagerduty.com",
        "http://127.evil.com",
        "http://localhost.evil.com",
        "ftp://x",
        "relative"
      })
  void neverTravelInTheClear(String url) {
    assertThatThrownBy(() -> to(URI.create(url), UnaryOperator.identity()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("baseUrl: ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://api.pagerduty.com", "http://localhost:1", "http://[::1]:1/x"})
  void mayTravelEncryptedOrWithinThisMachine(String url) {
    Transport fine = to(URI.create(url), UnaryOperator.identity());

    assertThat(fine.baseUrl().toString()).endsWith("/");
  }

  private Request from(@Nullable String from) {
    return request(transport, "GET")
        .newBuilder()
        .tag(CallOptions.class, new CallOptions(from, null))
        .build();
  }
}
