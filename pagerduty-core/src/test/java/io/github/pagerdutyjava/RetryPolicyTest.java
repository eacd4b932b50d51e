package io.github.pagerdutyjava;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RetryPolicyTest {

  @Test
  void triesFourTimesWithinTwoMinutesByDefault() {
    assertThat(RetryPolicy.defaults())
        .hasToString(
            "RetryPolicy[attempts=4, maxWait=PT1M30S, deadline=PT2M, retryPostOn503=false]");
    assertThat(RetryPolicy.none())
        .hasToString(
            "RetryPolicy[attempts=1, maxWait=PT1M30S, deadline=PT2M, retryPostOn503=false]");
  }

  @Test
  void everySettingMakesACopyAndKeepsTheOthers() {
    RetryPolicy policy =
        RetryPolicy.defaults()
            .retryPostOn503(true)
            .attempts(7)
            .maxWait(Duration.ofSeconds(3))
            .deadline(Duration.ofSeconds(9));

    assertThat(policy)
        .hasToString("RetryPolicy[attempts=7, maxWait=PT3S, deadline=PT9S, retryPostOn503=true]");
    assertThat(policy.attempts()).isEqualTo(7);
    assertThat(policy.maxWait()).isEqualTo(Duration.ofSeconds(3));
    assertThat(policy.deadline()).isEqualTo(Duration.ofSeconds(9));
    assertThat(policy.retryPostOn503()).isTrue();
    assertThat(RetryPolicy.defaults().attempts()).isEqualTo(4);
  }

  @Test
  void refusesWhatMakesNoSenseByName() {
    RetryPolicy policy = RetryPolicy.defaults();

    assertThatThrownBy(() -> policy.attempts(0)).hasMessage("attempts: must be at least 1, is 0");
    assertThatThrownBy(() -> policy.maxWait(Duration.ZERO))
        .hasMessage("maxWait: must be positive, is PT0S");
    assertThatThrownBy(() -> policy.deadline(Duration.ofSeconds(-1)))
        .hasMessage("deadline: must be positive, is PT-1S");
    assertThatThrownBy(() -> policy.deadline(null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("deadline");
  }
}
