package io.github.pagerdutyjava.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RateLimitTest {

  @Test
  void eachAnswerSaysWhatIsLeft() {
    try (PagerDutySandbox sandbox = Wire.sandbox().requestsPerMinute(960).start()) {
      Wire wire = new Wire(sandbox);
      wire.get("/teams");
      Wire.Reply second = wire.get("/teams");
      assertThat(second.header("ratelimit-limit")).isEqualTo("960");
      assertThat(second.header("ratelimit-remaining")).isEqualTo("958");
      assertThat(Integer.parseInt(second.header("ratelimit-reset"))).isBetween(1, 60);
    }
  }

  @Test
  void whoAsksTooMuchIsRefused() {
    try (PagerDutySandbox sandbox = Wire.sandbox().requestsPerMinute(2).start()) {
      Wire wire = new Wire(sandbox);
      wire.get("/teams");
      wire.get("/teams");
      Wire.Reply third = wire.get("/teams");
      assertThat(third.refusal()).isEqualTo("429/2020");
      assertThat(third.header("ratelimit-remaining")).isEqualTo("0");
    }
  }

  @Test
  void aMinuteAfterItsFirstRequestAWindowIsOver() {
    AtomicLong nanos = new AtomicLong();
    RateLimit limit = new RateLimit(1, nanos::get);
    assertThat(limit.take().allowed()).isTrue();
    nanos.addAndGet(Duration.ofMillis(59_001).toNanos());
    assertThat(limit.take()).isEqualTo(new RateLimit.State(false, 1, 0, 1));
    nanos.addAndGet(Duration.ofMillis(999).toNanos());
    assertThat(limit.take()).isEqualTo(new RateLimit.State(true, 1, 0, 60));
  }
}
