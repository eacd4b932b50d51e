package io.github.pagerdutyjava.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventLimitsTest {

  @RegisterExtension private static final EventsServer SERVER = new EventsServer();

  private static final int MOST_BYTES = 512 * 1024;
  private static final String PILL = "\uD83D\uDC8A";

  private final PagerDutyEvents strict = SERVER.events();
  private final PagerDutyEvents cutting = SERVER.builder().limits(EventLimits.TRUNCATE).build();

  private static TriggerEvent event(String summary) {
    return TriggerEvent.of(summary, "here", Severity.INFO).dedupKey("k");
  }

  private static TriggerEvent withDetails(int bytes) {
    return event("s").customDetails(Map.of("log", "x".repeat(bytes)));
  }

  @Test
  void takeASummaryOf1024CharactersThatAreTwoJavaCharsEach() {
    strict.trigger(event(PILL.repeat(1024)));

    assertThat(summary()).isEqualTo(PILL.repeat(1024));
  }

  @Test
  void refuseALongerSummaryAndNameItAndItsLength() {
    assertThatThrownBy(() -> strict.trigger(event(PILL.repeat(1025))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("summary: has 1025 characters, the limit is 1024");
    assertThatThrownBy(() -> strict.change(NewChangeEvent.of("x".repeat(2000))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("summary: has 2000 characters, the limit is 1024");
    assertThat(SERVER.requests()).isEmpty();
  }

  @Test
  void cutASummaryBetweenCharactersAndShowIt() {
    cutting.trigger(event(PILL.repeat(1025)));

    assertThat(summary()).isEqualTo(PILL.repeat(1023) + "…");
  }

  @Test
  void leaveASummaryThatFitsAsItIsWhenCutting() {
    cutting.trigger(event("x".repeat(1024)));

    assertThat(summary()).isEqualTo("x".repeat(1024));
  }

  @Test
  void takeAnEventOfExactly512KilobytesAndRefuseTheNextByte() {
    strict.trigger(withDetails(0));
    int empty = SERVER.request().getBody().length;
    int room = MOST_BYTES - empty;

    strict.trigger(withDetails(room));
    assertThat(SERVER.requests().get(1).getBody()).hasSize(MOST_BYTES);

    assertThatThrownBy(() -> strict.trigger(withDetails(room + 1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("event: has 524289 bytes of JSON, the limit is 524288");
    assertThat(SERVER.requests()).hasSize(2);
  }

  @Test
  void countBytesAndNotCharacters() {
    TriggerEvent event = event("s").customDetails(Map.of("log", "ü".repeat(300_000)));

    assertThatThrownBy(() -> strict.trigger(event)).hasMessageContaining("bytes of JSON");
  }

  @Test
  void leaveOutDetailsThatDoNotFitWithANoteInTheirPlace() {
    cutting.trigger(withDetails(MOST_BYTES));

    assertThat(SERVER.request().getBody().length).isLessThan(1000);
    assertThat(SERVER.body().at("/payload/custom_details/truncated").asText())
        .startsWith("left out");
    assertThat(summary()).isEqualTo("s");
  }

  @Test
  void keepDetailsThatFitWhenCutting() {
    cutting.trigger(withDetails(1000));

    assertThat(SERVER.body().at("/payload/custom_details/log").asText()).hasSize(1000);
  }

  @Test
  void refuseWhatIsTooLargeWithoutDetailsEvenWhenCutting() {
    TriggerEvent event = event("s").link("https://example.com", "x".repeat(MOST_BYTES));

    assertThatThrownBy(() -> cutting.trigger(event))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("event: has ");
  }

  @Test
  void neverCutADedupKeySinceTwoAlertsCouldBecomeOne() {
    assertThat(cutting.resolve("é".repeat(255)).status()).isEqualTo("success");
    assertThatThrownBy(() -> cutting.resolve("x".repeat(256)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("dedupKey: has 256 characters, the limit is 255");
    assertThatThrownBy(() -> event("s").dedupKey("x".repeat(256)))
        .hasMessage("dedupKey: has 256 characters, the limit is 255");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n"})
  void refuseWhatIsBlank(String blank) {
    assertThatThrownBy(() -> PagerDutyEvents.create(blank)).hasMessageStartingWith("routingKey: ");
    assertThatThrownBy(() -> event(blank)).hasMessageStartingWith("summary: ");
    assertThatThrownBy(() -> TriggerEvent.of("s", blank, Severity.INFO))
        .hasMessageStartingWith("source: ");
    assertThatThrownBy(() -> strict.acknowledge(blank)).hasMessageStartingWith("dedupKey: ");
    assertThatThrownBy(() -> NewChangeEvent.of(blank)).hasMessageStartingWith("summary: ");
    assertThatThrownBy(() -> EventLink.of(blank)).hasMessageStartingWith("href: ");
  }

  @Test
  void refuseASenderWithoutAKey() {
    assertThatThrownBy(() -> PagerDutyEvents.builder().build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("routingKey: is missing");
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://example.com/g.png", "ftp://x", "data:image/png;base64,", "g.png"})
  void refuseAnImageThatIsNotServedByHttps(String src) {
    assertThatThrownBy(() -> EventImage.of(src))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("src: an image must be served by https");
  }

  @Test
  void doNotQuoteAMalformedKey() {
    assertThatThrownBy(() -> PagerDutyEvents.create("s3cret \"key\""))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining("s3cret");
  }

  private static String summary() {
    return OfficialEvents.read(
            new String(
                SERVER.requests().get(SERVER.requests().size() - 1).getBody(),
                StandardCharsets.UTF_8))
        .at("/payload/summary")
        .asText();
  }
}
