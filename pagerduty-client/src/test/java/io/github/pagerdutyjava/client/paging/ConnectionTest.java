package io.github.pagerdutyjava.client.paging;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.github.pagerdutyjava.Credentials;
import io.github.pagerdutyjava.NotFoundException;
import io.github.pagerdutyjava.PagerDutyHttp;
import io.github.pagerdutyjava.ParseException;
import io.github.pagerdutyjava.client.model.Reference;
import io.github.pagerdutyjava.internal.Transport;
import io.github.pagerdutyjava.internal.json.Json;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Tag;

final class ConnectionTest {

  interface ThingsApi {
    @GET("things/{id}")
    @Root("thing")
    Reference get(@Path("id") String id);

    @GET("either/{id}")
    @Root(value = "thing", or = "other_thing")
    Reference either(@Path("id") String id);

    @GET("either")
    @Root(value = "things", or = "other_things")
    ListAnswer<Reference> eitherList();

    @GET("flat/{id}")
    @Root(value = "thing", or = Root.NONE)
    Reference perhapsFlat(@Path("id") String id);

    @GET("things")
    @Root("things")
    ListAnswer<Reference> list(@Tag Parameters query);

    @POST("things")
    @Root("thing")
    Reference create(@Body Map<String, Object> thing);
  }

  @RegisterExtension
  static final WireMockExtension SERVER =
      WireMockExtension.newInstance().options(options().dynamicPort()).build();

  private final PagerDutyHttp http = PagerDutyHttp.builder().build();
  private ThingsApi things;

  @BeforeEach
  void connect() {
    Credentials credentials = Credentials.apiToken("token-" + System.nanoTime());
    Transport transport =
        Transport.create(http, URI.create(SERVER.baseUrl() + "/api"), credentials);
    Json json = Json.builder().build();
    things = Connection.of(transport, json).api(ThingsApi.class);
  }

  @AfterEach
  void close() {
    http.close();
  }

  private static void answer(String body) {
    SERVER.stubFor(any(anyUrl()).willReturn(okJson(body)));
  }

  @Test
  void anObjectComesOutOfItsRootKey() {
    answer("{\"note\":1,\"thing\":{\"id\":\"P1\",\"colour\":\"red\"},\"more\":false}");

    Reference thing = things.get("P1");

    assertThat(thing.id()).isEqualTo("P1");
    assertThat(thing.extra()).containsEntry("colour", "red");
    SERVER.verify(getRequestedFor(urlEqualTo("/api/things/P1")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"thing", "other_thing"})
  void anObjectComesOutOfWhicheverRootKeyItHas(String root) {
    answer("{\"note\":1,\"" + root + "\":{\"id\":\"P1\"}}");

    assertThat(things.either("P1").id()).isEqualTo("P1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"things", "other_things"})
  void aListComesOutOfWhicheverRootKeyItHas(String root) {
    answer("{\"more\":false,\"" + root + "\":[{\"id\":\"P1\"}]}");

    assertThat(things.eitherList().items()).extracting(Reference::id).containsExactly("P1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"thing\":{\"id\":\"P1\"}}", "{\"id\":\"P1\",\"summary\":\"x\"}"})
  void anObjectMayHaveARootKeyOrNone(String body) {
    answer(body);

    assertThat(things.perhapsFlat("P1").id()).isEqualTo("P1");
  }

  @Test
  void aBodyGoesUnderItsRootKey() {
    answer("{\"thing\":{\"id\":\"P1\"}}");

    things.create(Map.of("name", "x"));

    assertThat(SERVER.getAllServeEvents().get(0).getRequest().getBodyAsString())
        .isEqualTo("{\"thing\":{\"name\":\"x\"}}");
  }

  @Test
  void filtersAreRepeatedAndEncoded() {
    answer("{\"things\":[]}");

    things.list(Parameters.none().withAll("ids[]", List.of("a&b", "ü")).with("limit", 2));

    SERVER.verify(
        getRequestedFor(urlEqualTo("/api/things?ids%5B%5D=a%26b&ids%5B%5D=%C3%BC&limit=2"))
            .withHeader("Accept", equalTo("application/vnd.pagerduty+json;version=2")));
  }

  @Test
  void aPageTellsWhatPagerDutySaysOfThePaging() {
    SERVER.stubFor(
        any(anyUrl())
            .willReturn(
                okJson(
                        "{\"more\":true,\"things\":[{\"id\":\"P1\"}],\"total\":7,\"next_cursor\":\"c\"}")
                    .withHeader("Date", "Sat, 21 Nov 2026 10:00:00 GMT")));

    ListAnswer<Reference> page = things.list(Parameters.none());

    assertThat(page.items()).extracting(Reference::id).containsExactly("P1");
    assertThat(page.more()).isTrue();
    assertThat(page.total()).isEqualTo(7);
    assertThat(page.nextCursor()).isEqualTo("c");
    assertThat(page.serverTime()).isEqualTo(Instant.parse("2026-11-21T10:00:00Z"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"things\":null}", "{}", "{\"things\":[null]}"})
  void aListThatIsNullAbsentOrOfNullsIsEmpty(String body) {
    answer(body);

    assertThat(things.list(Parameters.none()).items()).isEmpty();
  }

  @Test
  void aListUnderAnotherRootIsNotTakenForNone() {
    answer("{\"objects\":[{\"id\":\"P1\"}],\"more\":false}");

    assertThatThrownBy(() -> things.list(Parameters.none()))
        .isInstanceOf(ParseException.class)
        .hasMessageContaining("no list under \"things\", but \"objects\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "7", "999999999999999"})
  void aTotalIsACount(String total) {
    answer("{\"things\":[],\"total\":" + total + "}");

    assertThat(things.list(Parameters.none()).total()).isEqualTo(Long.parseLong(total));
  }

  @Test
  void anAnswerIsSilentWhenItDoesNotSayWhetherThereIsMore() {
    for (String silent : List.of("", ",\"more\":null")) {
      answer("{\"things\":[]" + silent + "}");
      assertThat(things.list(Parameters.none()).silent()).isTrue();
    }
    for (String more : List.of("true", "false")) {
      answer("{\"things\":[],\"more\":" + more + "}");
      assertThat(things.list(Parameters.none()).silent()).isFalse();
      assertThat(things.list(Parameters.none()).more()).isEqualTo(Boolean.parseBoolean(more));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ",\"next_cursor\":null", ",\"next_cursor\":\"\""})
  void anEmptyCursorIsNone(String cursor) {
    answer("{\"things\":[]" + cursor + "}");

    assertThat(things.list(Parameters.none()).nextCursor()).isNull();
  }

  @Test
  void anEmptyListBesideTheRootIsNotTakenForIt() {
    answer("{\"notes\":[],\"more\":false}");

    assertThat(things.list(Parameters.none()).items()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "\"many\"", "-1", "1.5", "[]", "1e300"})
  void aTotalThatIsNoCountIsNone(String total) {
    answer("{\"things\":[],\"total\":" + total + "}");

    assertThat(things.list(Parameters.none()).total()).isNull();
  }

  @Test
  void aListThatIsAnObjectIsRefusedWithItsPath() {
    answer("{\"things\":{\"id\":\"P1\"}}");

    ParseException e =
        catchThrowableOfType(ParseException.class, () -> things.list(Parameters.none()));

    assertThat(e.jsonPath()).isEqualTo("$.things");
    assertThat(e.path()).isEqualTo("/things");
    assertThat(e.attempts()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"thing\":null}", "[]", "null", "{\"thing\":{\"id\":\"P1\"}", ""})
  void anAnswerWithoutTheObjectIsRefused(String body) {
    answer(body);

    assertThatThrownBy(() -> things.get("P1"))
        .isInstanceOf(ParseException.class)
        .hasMessageStartingWith("GET /things/{id}: ");
    SERVER.verify(1, getRequestedFor(anyUrl()));
  }

  @Test
  void anEmptySuccessIsRefusedWhereJsonIsExpected() {
    SERVER.stubFor(any(anyUrl()).willReturn(aResponse().withStatus(204)));

    assertThatThrownBy(() -> things.get("P1"))
        .isInstanceOf(ParseException.class)
        .hasMessageContaining("an empty body");
  }

  @Test
  void anErrorKeepsItsTypeAndNamesTheTemplate() {
    SERVER.stubFor(any(anyUrl()).willReturn(aResponse().withStatus(404)));

    assertThatThrownBy(() -> things.get("P1"))
        .isInstanceOf(NotFoundException.class)
        .hasMessageStartingWith("GET /things/{id}: ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "P1/notes", "..", ".", "a b", "a?b", "a%2fb", "ä", "a\nb", "a\\b"})
  void whatIsNoIdIsRefusedBeforeAnythingIsSent(String id) {
    assertThatThrownBy(() -> things.get(id))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("id: ");
    SERVER.verify(0, getRequestedFor(anyUrl()));
  }
}
