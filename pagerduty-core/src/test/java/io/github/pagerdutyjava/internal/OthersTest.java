package io.github.pagerdutyjava.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OthersTest {

  private static final long START = Duration.ofDays(1).toNanos();

  private final Others others = new Others(START);

  @Test
  void haveNoShareUntilTheyAreNoticed() {
    assertThat(others.share(START)).isZero();
    assertThat(others.share(after("PT24H"))).isZero();
  }

  @Test
  void haveTwoRequestsMoreEachTimeUpToTheMost() {
    others.noticed(5, START);
    assertThat(others.share(START)).isEqualTo(2);
    others.noticed(5, START);
    assertThat(others.share(START)).isEqualTo(4);
    others.noticed(5, START);
    assertThat(others.share(START)).isEqualTo(5);
  }

  @ParameterizedTest
  @CsvSource({"PT9M59S, 4", "PT10M, 3", "PT19M59S, 3", "PT40M, 0", "PT24H, 0"})
  void areForgivenOneRequestEveryTenMinutes(String after, long share) {
    others.noticed(100, START);
    others.noticed(100, START);

    assertThat(others.share(after(after))).isEqualTo(share);
  }

  @Test
  void areForgivenAnewFromWhenTheyWereNoticedLast() {
    others.noticed(100, START);
    others.noticed(100, after("PT15M"));

    assertThat(others.share(after("PT24M"))).isEqualTo(3);
    assertThat(others.share(after("PT25M"))).isEqualTo(2);
  }

  private static long after(String duration) {
    return START + Duration.parse(duration).toNanos();
  }
}
