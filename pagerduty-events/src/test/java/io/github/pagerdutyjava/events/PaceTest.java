package io.github.pagerdutyjava.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PaceTest {

  private static final long SECOND = Duration.ofSeconds(1).toNanos();

  // A clock may start anywhere, and overflow on the way.
  private long now = Long.MAX_VALUE - 90 * SECOND;

  @Test
  void noMinuteHoldsMoreThanAllowed() {
    Pace pace = new Pace(120, now);
    List<Long> sent = new ArrayList<>();
    for (int i = 0; i < 1_000; i++) {
      now += pace.delay(now) + (i % 7) * SECOND / 10;
      pace.sent(now);
      sent.add(now);
    }

    for (int i = 120; i < sent.size(); i++) {
      assertThat(sent.get(i) - sent.get(i - 120)).isGreaterThanOrEqualTo(60 * SECOND);
    }
  }

  @Test
  void theFirstEventsLeaveAtOnce() {
    Pace pace = new Pace(3, now);

    assertThat(List.of(send(pace), send(pace), send(pace))).containsOnly(0L);
    assertThat(pace.delay(now)).isEqualTo(60 * SECOND);
  }

  @Test
  void aThrottleShutsTheGateForAsLongAsPagerDutyAsks() {
    Pace pace = new Pace(120, now);
    send(pace);

    pace.throttled(now, Duration.ofSeconds(17), 0.5);

    assertThat(pace.delay(now)).isEqualTo(17 * SECOND);
  }

  @Test
  void throttlesWithoutAHintShutTheGateLongerAndLonger() {
    Pace pace = new Pace(120, now);
    List<Long> pauses = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      send(pace);
      pace.throttled(now, null, 0.5);
      pauses.add(Math.round((double) pace.delay(now) / SECOND));
      now += 61 * SECOND;
    }

    assertThat(pauses).containsExactly(1L, 2L, 4L, 8L, 16L, 30L, 30L);
  }

  @Test
  void throttlesOfSendsUnderWayCountOnce() {
    Pace pace = new Pace(120, now);
    for (int i = 0; i < 100; i++) {
      send(pace);
    }

    pace.throttled(now, null, 0.5);
    pace.throttled(now, null, 0.5);

    assertThat(pace.allowed()).isEqualTo(96);
  }

  @Test
  void theLimitComesBackInTime() {
    Pace pace = new Pace(120, now);
    for (int i = 0; i < 100; i++) {
      send(pace);
    }
    pace.throttled(now, null, 0.5);

    for (int i = 0; i < 20; i++) {
      now += 6 * SECOND;
      pace.delay(now);
    }

    assertThat(pace.allowed()).isEqualTo(120);
  }

  @Test
  void aHugeHintIsCut() {
    Pace pace = new Pace(120, now);
    send(pace);

    pace.throttled(now, Duration.ofSeconds(Long.MAX_VALUE), 0.5);

    assertThat(pace.delay(now)).isEqualTo(15 * 60 * SECOND);
  }

  private long send(Pace pace) {
    long delay = pace.delay(now);
    now += delay;
    pace.sent(now);
    return delay;
  }
}
