package io.github.pagerdutyjava;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagerDutyHttpTest {

  @ParameterizedTest
  @ValueSource(strings = {"PT-1S", "PT0S", "PT0.000000001S", "PT24H0.001S", "PT9999999H"})
  void aTimeoutThatOkHttpWouldMisreadIsRefusedByName(String text) {
    Duration timeout = Duration.parse(text);
    PagerDutyHttp.Builder builder = PagerDutyHttp.builder();

    assertThatThrownBy(() -> builder.connectTimeout(timeout)).hasMessageStartingWith("connectTime");
    assertThatThrownBy(() -> builder.readTimeout(timeout)).hasMessageStartingWith("readTimeout");
    assertThatThrownBy(() -> builder.callTimeout(timeout))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("callTimeout: must be from 1 millisecond to 1 day, is " + timeout);
  }

  @ParameterizedTest
  @ValueSource(longs = {0, -1, Long.MIN_VALUE})
  void anAnswerOfNoBytesIsNoLimitToSet(long bytes) {
    PagerDutyHttp.Builder builder = PagerDutyHttp.builder();

    assertThatThrownBy(() -> builder.maxBodyBytes(bytes))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("maxBodyBytes: must be positive, is " + bytes);
    assertThatCode(() -> builder.maxBodyBytes(1)).doesNotThrowAnyException();
  }

  @Test
  void anOkHttpFunctionThatReturnsNothingIsRefusedByName() {
    PagerDutyHttp.Builder builder = PagerDutyHttp.builder().okHttp(unused -> null);

    assertThatThrownBy(builder::build)
        .isInstanceOf(NullPointerException.class)
        .hasMessageStartingWith("okHttp");
  }

  @Test
  void theShortestAndTheLongestTimeoutAreTaken() {
    PagerDutyHttp.Builder builder =
        PagerDutyHttp.builder()
            .connectTimeout(Duration.ofMillis(1))
            .readTimeout(Duration.ofDays(1))
            .callTimeout(Duration.ofDays(1));

    assertThatCode(() -> builder.build().close()).doesNotThrowAnyException();
  }
}
