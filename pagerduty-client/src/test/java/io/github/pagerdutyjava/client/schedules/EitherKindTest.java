package io.github.pagerdutyjava.client.schedules;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.deleteRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.github.pagerdutyjava.ApiException;
import io.github.pagerdutyjava.AuthenticationException;
import io.github.pagerdutyjava.NotFoundException;
import io.github.pagerdutyjava.PagerDutyHttp;
import io.github.pagerdutyjava.PermissionException;
import io.github.pagerdutyjava.RetryPolicy;
import io.github.pagerdutyjava.client.PagerDutyClient;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is asked of which address while the kind of a schedule is not known. */
class EitherKindTest {

  private static final Instant NOON = Instant.parse("2026-01-01T12:00:00.5Z");

  @RegisterExtension
  static final WireMockExtension SERVER =
      WireMockExtension.newInstance()
          .options(options().bindAddress("127.0.0.1").dynamicPort())
          .build();

  private PagerDutyHttp http;
  private PagerDutyClient client;

  @BeforeEach
  void start() {
    http = PagerDutyHttp.builder().retry(RetryPolicy.none()).build();
    client =
        PagerDutyClient.builder()
            .apiToken("x")
            .baseUrl(URI.create(SERVER.baseUrl()))
            .http(http)
            .build();
  }

  @AfterEach
  void stop() {
    http.close();
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 403, 404})
  void whatIsNotShownAsShiftBasedIsAskedForAsLayerBased(int status) {
    answers(error(status), okJson("{\"schedule\":{\"id\":\"P1\",\"type\":\"schedule\"}}"));

    assertThat(client.schedules().get("P1")).isInstanceOf(LayerSchedule.class);
  }

  @ParameterizedTest
  @CsvSource({
    "400,404,404",
    "400,400,400",
    "403,404,403",
    "403,400,403",
    "404,404,404",
    "404,400,404",
    "400,403,403"
  })
  void whatNeitherAddressHasIsToldByTheOneThatKnowsMore(int v3, int v2, int told) {
    answers(error(v3), error(v2));

    assertThatThrownBy(() -> client.schedules().get("P1"))
        .isInstanceOfSatisfying(
            ApiException.class,
            e -> {
              assertThat(e.status()).isEqualTo(told);
              assertThat(e.getSuppressed()).hasSize(1);
            });
  }

  @Test
  void anyOtherFailureIsNotAskedAboutElsewhere() {
    answers(error(401), okJson("{\"schedule\":{\"id\":\"P1\"}}"));

    assertThatThrownBy(() -> client.schedules().get("P1"))
        .isInstanceOf(AuthenticationException.class);
    SERVER.verify(0, getRequestedFor(urlPathEqualTo("/schedules/P1")));
  }

  @Test
  void aMissingScheduleIsNotFound() {
    answers(error(400), error(404));

    assertThatThrownBy(() -> client.schedules().shifts("P1", NOON, NOON.plusSeconds(1)))
        .isInstanceOf(NotFoundException.class);
  }

  @Test
  void shiftsAreAskedForInWholeSecondsAndInFull() {
    answers(error(400), okJson("{\"schedule\":{\"id\":\"P1\"}}"));

    assertThat(client.schedules().shifts("P1", NOON, NOON.plusSeconds(1))).isEmpty();

    String range = "since=2026-01-01T12%3A00%3A00Z&until=2026-01-01T12%3A00%3A02Z&overflow=true";
    assertThat(urls())
        .containsExactlyInAnyOrder(
            "/v3/schedules/P1?" + range + "&include%5B%5D=final_schedule",
            "/schedules/P1?" + range);
  }

  @Test
  void anEmptyRangeHasNoShiftsAndOneTheWrongWayRoundIsRefused() {
    assertThat(client.schedules().shifts("P1", NOON, NOON)).isEmpty();
    assertThatThrownBy(() -> client.schedules().shifts("P1", NOON, NOON.minusNanos(1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("since");
    assertThat(urls()).isEmpty();
  }

  @Test
  void aShiftOfAUserWhomTheScheduleDoesNotNameHasTheirId() {
    answers(
        okJson(
            """
            {"schedule":{"id":"P1","type":"schedule_v3","final_schedule":{
              "computed_shift_assignments":[
                {"start_time":"2026-01-01T11:00:00Z","end_time":"2026-01-01T13:00:00Z",
                 "member":{"type":"user_member","user_id":"U1"}},
                {"start_time":"2026-01-01T12:00:00Z","end_time":"2026-01-01T13:00:00Z",
                 "member":{"type":"empty_member"}}]}}}
            """),
        error(404));

    assertThat(client.schedules().onCall("P1", NOON))
        .singleElement()
        .satisfies(shift -> assertThat(shift.user().id()).isEqualTo("U1"))
        .satisfies(shift -> assertThat(shift.user().type()).isEqualTo("user_reference"));
  }

  @Test
  void aScheduleIsDeletedWhereItIs() {
    SERVER.stubFor(any(anyUrl()).willReturn(aResponse().withStatus(204)));
    answers(error(400), okJson("{\"schedule\":{\"id\":\"P1\",\"type\":\"schedule\"}}"));
    client.schedules().delete("P1");
    answers(okJson("{\"schedule\":{\"id\":\"P2\",\"type\":\"schedule_v3\"}}"), error(404));
    client.schedules().delete("P2");

    SERVER.verify(2, deleteRequestedFor(urlPathMatching(".*")));
    SERVER.verify(deleteRequestedFor(urlPathEqualTo("/schedules/P1")));
    SERVER.verify(deleteRequestedFor(urlPathEqualTo("/v3/schedules/P2")));
  }

  @Test
  void whatIsNowhereIsNotDeleted() {
    answers(error(404), error(404));

    assertThatThrownBy(() -> client.schedules().delete("P1")).isInstanceOf(NotFoundException.class);
    SERVER.verify(0, deleteRequestedFor(urlPathMatching(".*")));
  }

  @Test
  void aListWithoutPermissionForOneKindThrowsRatherThanSeemComplete() {
    SERVER.stubFor(get(urlPathEqualTo("/schedules")).willReturn(layers()));
    SERVER.stubFor(get(urlPathEqualTo("/v3/schedules")).willReturn(error(403)));

    var schedules = client.schedules().iterator();
    assertThat(schedules.next().id()).isEqualTo("P1");
    assertThat(schedules.next().id()).isEqualTo("P2");
    assertThatThrownBy(schedules::hasNext).isInstanceOf(PermissionException.class);
    assertThatThrownBy(schedules::hasNext).isInstanceOf(PermissionException.class);
    assertThat(client.schedules().layerBased()).extracting(LayerSchedule::id).contains("P1", "P2");
  }

  @Test
  void aScheduleThatIsUpgradedMeanwhileIsListedOnce() {
    SERVER.stubFor(get(urlPathEqualTo("/schedules")).willReturn(layers()));
    SERVER.stubFor(
        get(urlPathEqualTo("/v3/schedules"))
            .willReturn(
                okJson(
                    "{\"schedules\":[{\"id\":\"P2\",\"summary\":\"B\"},{\"id\":\"P3\"}],"
                        + "\"more\":false,\"total\":2}")));

    assertThat(client.schedules()).extracting(Schedule::id).containsExactly("P1", "P2", "P3");
  }

  private static ResponseDefinitionBuilder layers() {
    return okJson(
        """
        {"schedules":[{"id":"P1","type":"schedule"},{"id":"P2","type":"schedule_reference"}],
         "more":false}
        """);
  }

  private static ResponseDefinitionBuilder error(int status) {
    return aResponse().withStatus(status).withBody("{\"error\":{\"message\":\"No\",\"code\":1}}");
  }

  private static void answers(ResponseDefinitionBuilder v3, ResponseDefinitionBuilder v2) {
    SERVER.stubFor(get(urlPathMatching("/v3/schedules/.*")).willReturn(v3));
    SERVER.stubFor(get(urlPathMatching("/schedules/.*")).willReturn(v2));
  }

  private static List<String> urls() {
    return SERVER.getAllServeEvents().stream().map(event -> event.getRequest().getUrl()).toList();
  }
}
