package io.github.pagerdutyjava.client.schedules;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.github.pagerdutyjava.ApiException;
import io.github.pagerdutyjava.PartialUpdateException;
import io.github.pagerdutyjava.client.PagerDutyClient;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of overrides of a layer-based schedule, of which PagerDuty may refuse some. */
class LayerOverridesTest {

  private static final Instant NOON = Instant.parse("2026-03-06T12:00:00Z");
  private static final NewLayerOverride FIRST =
      NewLayerOverride.of("U1", NOON, NOON.plusSeconds(3600));
  private static final NewLayerOverride SECOND =
      NewLayerOverride.of("U2", NOON.plusSeconds(3600), NOON.plusSeconds(7200));

  private static final String CREATED =
      "{\"status\": 201, \"override\": {\"id\": \"O1\", \"user\": {\"id\": \"U1\"}}}";
  private static final String REFUSED =
      """
      {"status": 400, "errors": ["Override must end after its start"],
       "override": {"start": "2026-03-06T13:00:00Z", "end": "2026-03-06T14:00:00Z",
                    "user": {"id": "U2", "type": "user_reference"}}}
      """;

  @RegisterExtension
  static final WireMockExtension SERVER =
      WireMockExtension.newInstance()
          .options(options().bindAddress("127.0.0.1").dynamicPort())
          .build();

  private PagerDutyClient client;
  private LayerOverrides overrides;

  @BeforeEach
  void start() {
    client = PagerDutyClient.builder().apiToken("x").baseUrl(URI.create(SERVER.baseUrl())).build();
    overrides = client.schedules().layerBased().overrides("P1");
  }

  @AfterEach
  void stop() {
    client.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"[%s]", "{\"overrides\": [%s]}"})
  void whatWasCreatedIsReturnedWhetherItsListHasARootOrNot(String answer) {
    answers(answer.formatted(CREATED));

    assertThat(overrides.create(FIRST)).extracting(LayerOverride::id).containsExactly("O1");
  }

  @Test
  void whatBecameOfEachIsReturned() {
    answers("[" + CREATED + "," + REFUSED + "]");

    List<LayerOverrideResult> results = overrides.createEach(FIRST, SECOND);

    assertThat(results).extracting(LayerOverrideResult::isCreated).containsExactly(true, false);
    assertThat(results.get(1).errors()).containsExactly("Override must end after its start");
    assertThat(results.get(1).override().id()).isNull();
  }

  @Test
  void aRefusalOfSomeTellsWhatWasCreatedAndWhyTheRestWasNot() {
    answers("[" + CREATED + "," + REFUSED + "]");

    PartialUpdateException thrown =
        catchThrowableOfType(PartialUpdateException.class, () -> overrides.create(FIRST, SECOND));

    assertThat(thrown.done()).containsExactly("O1");
    assertThat(thrown.failed()).containsExactly("U2 2026-03-06T13:00:00Z/2026-03-06T14:00:00Z");
    assertThat(thrown.notTried()).isEmpty();
    assertThat(thrown)
        .hasMessageContaining("1 changed, 1 failed")
        .hasMessageContaining("400: Override must end after its start")
        .cause()
        .isInstanceOfSatisfying(
            ApiException.class, refusal -> assertThat(refusal.status()).isEqualTo(400));
  }

  @Test
  void noneAtAllAreRefusedBeforeAnythingIsSent() {
    assertThatThrownBy(overrides::create)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("overrides: at least one is needed");
    assertThat(SERVER.getAllServeEvents()).isEmpty();
  }

  @Test
  void whatIsStillEditableIsAskedFor() {
    SERVER.stubFor(
        get(urlPathEqualTo("/schedules/P1/overrides"))
            .withQueryParam("since", equalTo("2026-03-06T12:00:00Z"))
            .withQueryParam("until", equalTo("2026-03-06T13:00:00Z"))
            .withQueryParam("editable", equalTo("true"))
            .willReturn(okJson("{\"overrides\": [{\"id\": \"O1\"}]}")));

    assertThat(overrides.editable(NOON, NOON.plusSeconds(3600))).hasSize(1);
  }

  private static void answers(String json) {
    SERVER.stubFor(
        post(urlPathEqualTo("/schedules/P1/overrides"))
            .willReturn(aResponse().withStatus(201).withBody(json)));
  }
}
