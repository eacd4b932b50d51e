package io.github.pagerdutyjava.client;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.deleteRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.noContent;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.patchRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.github.pagerdutyjava.ParseException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RawTest {

  @RegisterExtension
  static final WireMockExtension SERVER =
      WireMockExtension.newInstance().options(options().dynamicPort()).build();

  private PagerDutyClient client;

  @BeforeEach
  void open() {
    client =
        PagerDutyClient.builder()
            .apiToken("token-" + System.nanoTime())
            .baseUrl(URI.create(SERVER.baseUrl()))
            .build();
  }

  @AfterEach
  void close() {
    client.close();
  }

  private static void answer(String body) {
    SERVER.stubFor(any(anyUrl()).willReturn(okJson(body)));
  }

  @Test
  void numbersInAnAnswerStayExact() {
    answer("{\"count\":12345678901234567,\"ratio\":0.1,\"none\":null,\"names\":[\"a\"]}");

    assertThat(client.raw().get("/things"))
        .containsEntry("count", 12345678901234567L)
        .containsEntry("names", List.of("a"))
        .containsEntry("none", null);
  }

  @Test
  void aQueryValueThatIsACollectionIsRepeated() {
    answer("{}");

    client.raw().get("/things", Map.of("ids[]", List.of("A", "B")));

    SERVER.verify(getRequestedFor(urlEqualTo("/things?ids%5B%5D=A&ids%5B%5D=B")));
  }

  @Test
  void bodiesAreSentAsTheyAre() {
    answer("{}");
    Map<String, Object> body = Map.of("thing", Map.of("n", 1));

    client.raw().post("/a", body);
    client.raw().put("/b", body);
    client.raw().patch("/c", body);
    client.raw().delete("/d", body);
    client.raw().delete("/e");

    String json = "{\"thing\":{\"n\":1}}";
    SERVER.verify(postRequestedFor(urlEqualTo("/a")).withRequestBody(equalToJson(json)));
    SERVER.verify(putRequestedFor(urlEqualTo("/b")).withRequestBody(equalToJson(json)));
    SERVER.verify(patchRequestedFor(urlEqualTo("/c")).withRequestBody(equalToJson(json)));
    SERVER.verify(deleteRequestedFor(urlEqualTo("/d")).withRequestBody(equalToJson(json)));
    SERVER.verify(deleteRequestedFor(urlEqualTo("/e")));
  }

  @Test
  void anEmptyAnswerIsAnEmptyMap() {
    SERVER.stubFor(any(anyUrl()).willReturn(noContent()));

    assertThat(client.raw().delete("/things/P1")).isEmpty();
  }

  @Test
  void aBareArrayIsUnderItsOwnKey() {
    answer("[{\"status\":201}]");

    assertThat(client.raw().post("/things", Map.of()))
        .containsEntry("[]", List.of(Map.of("status", 201L)));
  }

  @Test
  void aHeaderIsAddedToTheCallsOfTheView() {
    answer("{}");

    client.raw().header("X-EARLY-ACCESS", "ip-allow-lists").get("/a");
    client.raw().get("/b");

    SERVER.verify(
        getRequestedFor(urlEqualTo("/a")).withHeader("X-EARLY-ACCESS", equalTo("ip-allow-lists")));
    SERVER.verify(getRequestedFor(urlEqualTo("/b")).withoutHeader("X-EARLY-ACCESS"));
  }

  @Test
  void aListPagedByOffsetIsComplete() {
    SERVER.stubFor(
        get(urlPathEqualTo("/things"))
            .withQueryParam("limit", equalTo("100"))
            .willReturn(okJson("{\"things\":[{\"id\":\"A\"},{\"id\":\"B\"}],\"more\":true}")));
    SERVER.stubFor(
        get(urlPathEqualTo("/things"))
            .withQueryParam("offset", equalTo("1"))
            .willReturn(okJson("{\"things\":[{\"id\":\"B\"},{\"id\":\"C\"}],\"more\":false}")));

    assertThat(client.raw().list("/things", "things", Map.of()))
        .extracting(thing -> thing.get("id"))
        .containsExactly("A", "B", "C");
  }

  @Test
  void aListPagedByCursorIsComplete() {
    SERVER.stubFor(
        get(urlPathEqualTo("/things"))
            .willReturn(okJson("{\"things\":[{\"id\":\"A\"}],\"next_cursor\":\"next\"}")));
    SERVER.stubFor(
        get(urlPathEqualTo("/things"))
            .withQueryParam("cursor", equalTo("next"))
            .willReturn(okJson("{\"things\":[{\"id\":\"B\"}],\"next_cursor\":null}")));

    assertThat(client.raw().list("/things", "things", Map.of()))
        .extracting(thing -> thing.get("id"))
        .containsExactly("A", "B");
  }

  @Test
  void theLimitOfAListIsItsPageSize() {
    answer("{\"things\":[],\"more\":false}");

    assertThat(client.raw().list("/things", "things", Map.of("limit", 50, "a", "b"))).isEmpty();

    SERVER.verify(getRequestedFor(urlEqualTo("/things?a=b&limit=50")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"offset=100", "cursor=x", "limit=0", "limit=101", "limit=many"})
  void aQueryThatWouldCutTheListIsRefused(String parameter) {
    String[] parts = parameter.split("=", 2);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> client.raw().list("/things", "things", Map.of(parts[0], parts[1])))
        .withMessageMatching("(query|pageSize): .*");
  }

  @Test
  void aListThatIsNoneIsRefusedWithItsPath() {
    answer("{\"things\":{}}");

    assertThatThrownBy(() -> client.raw().list("/things", "things", Map.of()).toList())
        .isInstanceOf(ParseException.class)
        .hasMessageContaining("$.things");
  }

  @Test
  void aListIsNotEmptyBecauseItsNameIsMisspelt() {
    answer("{\"things\":[{\"id\":\"A\"}],\"more\":false}");

    assertThatThrownBy(() -> client.raw().list("/things", "thing", Map.of()).toList())
        .isInstanceOf(ParseException.class)
        .hasMessageContaining("$.thing: ")
        .hasMessageContaining("[things]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "things",
        "//evil.example/x",
        "https://evil.example/x",
        "/a?b=c",
        "/a#b",
        "/a/../b",
        "/..",
        "/a b",
        "/a\\b",
        "/a\nb",
        "/a\n\nb",
        "/\n\n//evil.example/x",
        "/https://evil.example/x",
        "/a/%2e%2E/b"
      })
  void whatIsNoPathIsRefusedBeforeAnythingIsSent(String path) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> client.raw().get(path))
        .withMessageStartingWith("path ")
        .satisfies(e -> assertThat(e.getMessage()).hasLineCount(1));
    SERVER.verify(0, anyRequestedFor(anyUrl()));
  }

  @Test
  void nullArgumentsAreNamed() {
    Raw raw = client.raw();
    assertThatNullPointerException().isThrownBy(() -> raw.get(null)).withMessage("path");
    assertThatNullPointerException().isThrownBy(() -> raw.get("/a", null)).withMessage("query");
    assertThatNullPointerException().isThrownBy(() -> raw.post("/a", null)).withMessage("body");
    assertThatNullPointerException().isThrownBy(() -> raw.header(null, "a")).withMessage("name");
    assertThatNullPointerException().isThrownBy(() -> raw.header("a", null)).withMessage("value");
  }

  @Test
  void theAuthorizationHeaderIsTheClientsOwn() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> client.raw().header("authorization", "Bearer stolen"))
        .withMessageStartingWith("name")
        .withMessageNotContaining("stolen");
  }

  @Test
  void aHeaderThatBreaksTheLineIsRefusedWithoutBeingQuoted() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> client.raw().header("X-Note", "a\r\nb-secret"))
        .withMessageStartingWith("X-Note")
        .withMessageNotContaining("b-secret");
  }
}
