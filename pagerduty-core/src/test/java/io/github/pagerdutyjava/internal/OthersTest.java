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
  void haveFourRequestsMoreEachTimeUpToTheMost() {
    others.noticed(10, START);
    assertThat(others.share(START)).isEqualTo(4);
    others.noticed(10, START);
    assertThat(others.share(START)).isEqualTo(8);
    others.noticed(10, START);
    assertThat(others.share(START)).isEqualTo(10);
  }

  @ParameterizedTest
  @CsvSource({"PT9M59S, 8", "PT10M, 7", "PT19M59S, 7", "PT80M, 0", "PT24H, 0"})
  void areForgivenOneRequestEveryTenMinutes(String after, long share) {
    others.noticed(100, START);
    others.noticed(100, START);

    assertThat(others.share(after(after))).isEqualTo(share);
  }

  @Test
  void areForgivenAnewFromWhenTheyWereNoticedLast() {
    others.noticed(100, START);
    others.noticed(100, after("PT15M"));

    assertThat(others.share(after("PT24M"))).isEqualTo(7);
    assertThat(others.share(after("PT25M"))).isEqualTo(6);
  }

  private static long after(String duration) {
    return START + Duration.parse(duration).toNanos();
  }
}
