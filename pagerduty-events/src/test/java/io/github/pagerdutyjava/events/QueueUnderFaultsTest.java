package io.github.pagerdutyjava.events;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pagerdutyjava.PagerDutyHttp;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every fifth request fails: 429, 503, a reset before the event is taken, a reset after it. */
class QueueUnderFaultsTest {

  private static final int ALERTS = 1_000;

  private final VirtualClock clock = new VirtualClock();

  @Test
  void everyAlertIsOpenedOnceAndThenResolved() {
    try (AlertServer server = AlertServer.start(0.2, 42);
        PagerDutyHttp http = PagerDutyHttp.builder().time(clock).build();
        PagerDutyEvents events =
            PagerDutyEvents.builder().routingKey("R0").baseUrl(server.uri()).http(http).build();
        EventQueue queue = EventQueue.builder(events).clock(clock).build()) {
      List<Offer> offers = offerAll(queue);

      assertThat(queue.flush(Duration.ofMinutes(10))).isTrue();

      assertThat(offers).allMatch(offer -> offer.result().join().status().equals("success"));
      assertThat(server.failures()).isGreaterThan(ALERTS / 4);
      assertThat(server.alerts()).hasSize(ALERTS);
      assertThat(server.alerts().values())
          .allSatisfy(
              alert -> {
                assertThat(alert.history()).matches("t+r+");
                assertThat(alert.opened()).isEqualTo(1);
                assertThat(alert.resolved()).isEqualTo(1);
                assertThat(alert.open()).isFalse();
              });
      // 2 000 events and their repetitions at 120 a minute.
      assertThat(Duration.ofNanos(clock.nanoTime())).isGreaterThan(Duration.ofMinutes(16));
    }
  }

  private static List<Offer> offerAll(EventQueue queue) {
    List<Offer> offers = new ArrayList<>();
    for (int i = 0; i < ALERTS; i++) {
      TriggerEvent event = TriggerEvent.of("Disk full", "db-" + i, Severity.ERROR);
      Offer trigger = queue.offer(i % 2 == 0 ? event : event.dedupKey("disk-" + i));
      offers.add(trigger);
      offers.add(queue.resolve(trigger.dedupKey()));
    }
    return offers;
  }
}
