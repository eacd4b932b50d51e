package io.github.pagerdutyjava.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** In milliseconds; what PagerDuty says is whole seconds, rounded up. */
class ResetTest {

  private final Reset reset = new Reset(0);

  @Test
  void isTakenForCertainNoEarlierThanTheAnswerAllows() {
    told(5, 100, 300);

    assertThat(certain(300)).isEqualTo(5000);
  }

  @Test
  void isNarrowedByEachAnswerBeforeIt() {
    told(5, 100, 300);

    told(4, 1200, 1250);

    assertThat(certain(1250)).isEqualTo(4000);
    assertThat(likely(1250)).isEqualTo(3475);
  }

  @Test
  void isNotMovedAwayByALaterAnswerThatMeansTheSame() {
    told(5, 100, 300);

    told(5, 900, 950);

    assertThat(certain(950)).isEqualTo(4350);
  }

  @Test
  void isTheNextOneOnceTheFirstMayHaveCome() {
    told(1, 0, 100);

    told(1, 500, 600);

    assertThat(certain(600)).isEqualTo(1000);
  }

  @Test
  void isWhatTheLastAnswerSaysIfThatContradictsWhatIsKnown() {
    told(5, 0, 100);
    told(9, 200, 300);
    assertThat(certain(300)).isEqualTo(9000);

    told(2, 400, 500);
    assertThat(certain(500)).isEqualTo(2000);
  }

  @Test
  void isNotLikelyInThePast() {
    told(1, 0, 100);

    assertThat(likely(3000)).isZero();
    assertThat(certain(3000)).isNegative();
  }

  private void told(long seconds, long sent, long now) {
    reset.told(nanos(seconds * 1000), nanos(sent), nanos(now));
  }

  private long certain(long now) {
    return Duration.ofNanos(reset.certainIn(nanos(now))).toMillis();
  }

  private long likely(long now) {
    return Duration.ofNanos(reset.likelyIn(nanos(now))).toMillis();
  }

  private static long nanos(long millis) {
    return Duration.ofMillis(millis).toNanos();
  }
}
