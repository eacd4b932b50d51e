package io.github.pagerdutyjava.client.paging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OverlapTest {

  private final Overlap overlap = Overlap.oneByOne();

  @Test
  void whereNothingMovesAPageRepeatsTheLastItemOfTheOneBefore() {
    assertThat(overlap.following(0, 100)).isEqualTo(99);
    assertThat(overlap.following(99, 100)).isEqualTo(198);
  }

  @Test
  void anEmptyPageDoesNotLeadBack() {
    assertThat(overlap.following(300, 0)).isEqualTo(300);
  }

  @Test
  void aGapIsLookedForHalfAPageBackAndThenWholePages() {
    assertThat(overlap.stepBack(500, 100)).isEqualTo(450);
    assertThat(overlap.stepBack(450, 100)).isEqualTo(351);
    assertThat(overlap.stepBack(351, 100)).isEqualTo(252);
  }

  @Test
  void aPageThatJoinsEndsTheGap() {
    overlap.stepBack(500, 100);
    overlap.joined();

    assertThat(overlap.stepBack(450, 100)).isEqualTo(400);
  }

  @Test
  void noStepLeadsBeforeTheStart() {
    assertThat(overlap.stepBack(30, 100)).isZero();
  }

  @Test
  void theSmallestPageStepsBackByOneItem() {
    assertThat(overlap.stepBack(7, 1)).isEqualTo(6);
    assertThat(overlap.stepBack(6, 1)).isEqualTo(5);
  }

  @Test
  void twentyPagesAfterAGapRepeatATenth() {
    overlap.stepBack(500, 100);
    for (int page = 0; page < 20; page++) {
      assertThat(overlap.following(0, 100)).isEqualTo(90);
      assertThat(overlap.following(0, 5)).isEqualTo(4);
      overlap.joined();
    }

    assertThat(overlap.following(0, 100)).isEqualTo(99);
  }
}
