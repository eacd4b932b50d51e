package io.github.pagerdutyjava.client.paging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Which pages of a range are planned before their turn. */
class BlockPlanTest extends BlockCase {

  @Test
  void pagesArePlannedAsFarAsTheRangeIsCounted() {
    prove();
    assertThat(planned(9)).as("not counted").isEmpty();

    ahead.answered(answer(100, true, 298L), 1);
    assertThat(planned(1)).containsExactly(99);
    assertThat(planned(9)).containsExactly(99, 198);

    Block more = block(true);
    more.answered(answer(100, true, 299L), 1);
    assertThat(more.ahead(9)).hasSize(3);
  }

  @Test
  void pagesArePlannedUntilTheWallIsClose() {
    prove();
    ahead.answered(answer(100, true, 20_000L), 1);
    ahead.moveTo(9_602);

    assertThat(planned(9)).containsExactly(9_701, 9_800);
  }

  @Test
  void pagesArePlannedBeforeTheLastTickWhereNoOrderIsProven() {
    ahead.answered(answer(100, true, 300L), 5);

    assertThat(planned(9)).containsExactly(94, 188, 282);
  }

  @Test
  void pagesThatWouldMostlyRepeatAreNotPlanned() {
    ahead.answered(answer(100, true, 200L), 49);
    assertThat(planned(1)).containsExactly(50);

    Block crowded = block(true);
    crowded.answered(answer(100, true, 400L), 50);
    crowded.moveTo(100);
    assertThat(crowded.ahead(1)).isEmpty();
  }

  @Test
  void aSmallerPageOfTheServerIsPlannedWithUnlessItIsTheLast() {
    prove();
    ahead.answered(answer(40, true, 100L), 1);
    assertThat(planned(1)).containsExactly(39);

    Block last = block(true);
    last.answered(answer(40, false, 500L), 1);
    assertThat(last.ahead(1)).extracting(BlockCase::offset).containsExactly(99);

    Block empty = block(true);
    empty.answered(answer(0, true, 500L), 0);
    assertThat(empty.ahead(1)).extracting(BlockCase::offset).containsExactly(99);
  }

  @Test
  void theDeepestPlannedPageThatIsSafeIsTaken() {
    ahead.answered(answer(100, true, 1_000L), 5);
    assertThat(planned(5)).containsExactly(94, 188, 282, 376, 470);

    assertThat(deeper(100)).as("just safe").isEqualTo(94);
    assertThat(deeper(99)).as("one too late for 99 items").isEqualTo(187);
    assertThat(deeper(102)).as("beyond 188").isEqualTo(282);
    assertThat(planned(2)).as("the others stay").containsExactly(376, 470);
  }

  @Test
  void aGapIsFilledBeforeThePlanGoesOn() {
    ahead.answered(answer(100, true, 1_000L), 5);
    assertThat(planned(3)).containsExactly(94, 188, 282);
    assertThat(deeper(100)).isEqualTo(94);

    ahead.stepBack();

    assertThat(offset(ahead.page())).isEqualTo(44);
    assertThat(deeper(100)).isEqualTo(138);
    assertThat(deeper(100)).isEqualTo(188);
    assertThat(planned(1)).containsExactly(282);
  }

  @Test
  void aNewStartForgetsThePlanAndTheCount() {
    ahead.answered(answer(100, true, 1_000L), 5);
    assertThat(planned(2)).hasSize(2);

    ahead.restart(NEAR + 5);

    assertThat(ahead.near()).isEqualTo(NEAR + 5);
    assertThat(planned(9)).isEmpty();
    assertThat(moved(500)).isEqualTo(500);
  }

  @Test
  void aNewStartBehindAPageKeepsTheCountOfWhatIsLeft() {
    prove();
    ahead.answered(answer(100, true, 300L), 1);
    ahead.moveTo(99);

    ahead.restart(NEAR + 5, 100, 3);
    assertThat(planned(9)).as("104 are left").containsExactly(99);

    sequential.restart(NEAR + 5, 100, 3);
    assertThat(sequential.ahead(9)).as("never counted").isEmpty();
  }

  @Test
  void pagesAfterAGapOverlapByMoreUntilTheyJoin() {
    prove();
    sequential.moveTo(500);
    sequential.stepBack();
    assertThat(sequential.following(100)).isEqualTo(540);

    for (int page = 0; page < 20; page++) {
      sequential.joined();
    }
    assertThat(sequential.following(100)).isEqualTo(549);
  }
}
