package io.github.pagerdutyjava.client;

import static java.time.DayOfWeek.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pagerdutyjava.client.services.AlertAggregation;
import io.github.pagerdutyjava.client.services.NewAlertGrouping;
import io.github.pagerdutyjava.client.services.NewEmailPredicate;
import io.github.pagerdutyjava.client.services.NewIntegration;
import io.github.pagerdutyjava.client.services.NewService;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is sent of a service when something is switched off, and what is never sent. */
class NewServiceTest {

  @RegisterExtension static final Server SERVER = new Server();

  private static final NewService SHOP = NewService.of("Shop", "E1");

  @Test
  void whatIsSwitchedOffIsSentAsPagerDutyWantsIt() {
    SERVER.answers("{\"service\":{\"id\":\"S1\"}}");

    SERVER
        .client()
        .services()
        .update(
            "S1",
            SHOP.clearDescription()
                .clearAutoResolveTimeout()
                .clearAcknowledgementTimeout()
                .clearSupportHours()
                .clearAlertGrouping()
                .clearAutoPauseNotifications()
                .raiseUrgencyAt());

    assertThat(SERVER.request().getBodyAsString())
        .contains("\"description\":null", "\"auto_resolve_timeout\":null")
        .contains("\"acknowledgement_timeout\":null", "\"support_hours\":null")
        .contains("\"alert_grouping_parameters\":{\"type\":null}")
        .contains("\"auto_pause_notifications_parameters\":{\"enabled\":false}")
        .contains("\"scheduled_actions\":[]");
  }

  @Test
  void anIntegrationIsSentWithItsServiceAndItsKeyIsASecret() {
    SERVER.answers("{\"integration\":{\"id\":\"I1\",\"integration_key\":\"k3y\"}}");

    var made =
        SERVER.client().services().integrations("S1").create(NewIntegration.eventsApiV2("Shop"));

    assertThat(SERVER.request().getBodyAsString())
        .contains("\"id\":\"S1\"", "\"type\":\"service_reference\"");
    assertThat(made.integrationKey()).hasToString("***");
    assertThat(made.integrationKey().reveal()).isEqualTo("k3y");
    assertThat(made.toString()).doesNotContain("k3y");
  }

  @Test
  void timesThatPagerDutyDoesNotKnowAreRefused() {
    refuses("autoResolveTimeout: ", () -> SHOP.autoResolveTimeout(Duration.ZERO));
    refuses(
        "acknowledgementTimeout: must be whole seconds, ",
        () -> SHOP.acknowledgementTimeout(Duration.ofMillis(1500)));
    refuses("timeout: one of ", () -> SHOP.autoPauseNotifications(Duration.ofMinutes(4)));
    refuses(
        "timeout: must be whole minutes, 0 to 1440, is PT1M30S",
        () -> NewAlertGrouping.byTime(Duration.ofSeconds(90)));
    refuses("timeWindow: ", () -> NewAlertGrouping.intelligent(Duration.ofHours(2)));
    refuses(
        "timeWindow: ",
        () -> NewAlertGrouping.byContent(AlertAggregation.ALL, Duration.ofMinutes(4), "class"));
  }

  @Test
  void whatNeedsAtLeastOneIsRefusedWithNone() {
    refuses(
        "fields: ", () -> NewAlertGrouping.byContent(AlertAggregation.ALL, Duration.ofMinutes(5)));
    refuses(
        "daysOfWeek: ",
        () -> SHOP.supportHours(ZoneOffset.UTC, LocalTime.of(9, 0), LocalTime.of(17, 0)));
    refuses("children: ", NewEmailPredicate::all);
    refuses("filters: ", () -> NewIntegration.eventsApiV2("Mail").emailFilters());
  }

  @Test
  void supportHoursHaveANamedZoneAndWholeSeconds() {
    LocalTime nine = LocalTime.of(9, 0);
    ZoneOffset lima = ZoneOffset.ofHours(-5);

    refuses("timeZone: ", () -> SHOP.supportHours(lima, nine, nine.plusHours(8), MONDAY));
    refuses("end: ", () -> SHOP.supportHours(ZoneOffset.UTC, nine, LocalTime.MAX, MONDAY));
    assertThat(SHOP.supportHours(ZoneOffset.UTC, nine, nine.plusHours(8), MONDAY).toString())
        .contains("time_zone=Etc/UTC");
  }

  @Test
  void zeroMeansWhatPagerDutyRecommends() {
    assertThat(NewAlertGrouping.intelligent(Duration.ZERO).toString()).contains("time_window=0");
    assertThat(SHOP.autoPauseNotifications(Duration.ZERO).toString()).contains("timeout=PT0S");
  }

  private static void refuses(String message, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(message);
  }
}
