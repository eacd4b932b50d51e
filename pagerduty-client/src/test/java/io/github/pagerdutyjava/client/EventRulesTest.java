package io.github.pagerdutyjava.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pagerdutyjava.client.changeevents.ChangeEventUpdate;
import io.github.pagerdutyjava.client.eventrules.NewEventRule;
import io.github.pagerdutyjava.client.eventrules.NewEventRuleActions;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What PagerDuty's file does not show of event rules and change events. */
class EventRulesTest {

  @RegisterExtension static final Server SERVER = new Server();

  private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");

  @Test
  void anUpdateNamesTheRuleAndSendsOnlyWhatIsSet() {
    SERVER.answers("{\"rule\":{\"id\":\"R1\"}}");

    SERVER
        .client()
        .services()
        .eventRules("S1")
        .update("R1", new NewEventRule().actions(new NewEventRuleActions().clearSeverity()));

    assertThat(SERVER.request().getBodyAsString())
        .contains("\"rule_id\":\"R1\"")
        .contains("\"rule\":{\"actions\":{\"severity\":null}}");
  }

  @Test
  void rulesThatWereNeverConvertedHaveNoMigration() {
    SERVER.answers("{\"rules\":[],\"limit\":1,\"offset\":0,\"more\":false,\"total\":null}");

    assertThat(SERVER.client().services().eventRules("S1").migration().migratedAt()).isNull();
  }

  @Test
  void timesThatCannotBeAreRefused() {
    assertThatThrownBy(() -> new NewEventRule().activeBetween(NOON, NOON))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("end: ");
    assertThatThrownBy(
            () ->
                new NewEventRule()
                    .activeWeekly(ZoneOffset.UTC, LocalTime.NOON, Duration.ofHours(1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("days: ");
    assertThatThrownBy(
            () ->
                new NewEventRule()
                    .activeWeekly(ZoneOffset.UTC, LocalTime.NOON, Duration.ZERO, DayOfWeek.MONDAY))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("duration: ");
    assertThatThrownBy(() -> new NewEventRule().position(-1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("position: ");
    assertThatThrownBy(() -> new NewEventRuleActions().suspend(Duration.ofMillis(1500)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("duration: ");
  }

  @Test
  void aSummaryOfAChangeThatIsTooLongIsRefused() {
    ChangeEventUpdate longest = new ChangeEventUpdate().summary("x".repeat(1024));

    assertThat(longest.fields()).isEqualTo(Map.of("summary", "x".repeat(1024)));
    assertThatThrownBy(() -> longest.summary("x".repeat(1025)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("summary: ");
  }

  @Test
  void notificationsOfARangeThatEndsBeforeItStartsAreRefused() {
    assertThatThrownBy(() -> SERVER.client().notifications().between(NOON, NOON.minusSeconds(1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("until");
    assertThat(SERVER.requests()).isEmpty();
  }
}
