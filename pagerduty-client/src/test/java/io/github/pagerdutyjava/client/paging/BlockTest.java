package io.github.pagerdutyjava.client.paging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How a range is read page by page. */
class BlockTest {

  private static final long NEAR = Account.SINCE.getEpochSecond();
  private static final long END = NEAR + 1_000;

  private final Ties<SimulatedItem> ties =
      new Ties<>(
          SimulatedServer.ofIncidents(List.of(), Switches.BASE, Account.NOW)
              .query()
              .state()
              .operation(),
          Timeline.OLDEST_FIRST.order());
  private final Block sequential = block(false);
  private final Block ahead = block(true);

  private Block block(boolean ahead) {
    TimedRequests requests =
        new TimedRequests(Timeline.OLDEST_FIRST, Parameters.none(), 100, true, ahead);
    return new Block(requests, ties, NEAR, END);
  }

  private static ListAnswer<String> answer(int items, boolean more, @Nullable Long total) {
    return new ListAnswer<>(Collections.nCopies(items, "x"), more, total, null, null);
  }

  private void prove() {
    ties.check(numbered(LongStream.range(0, 50)));
  }

  private void disprove() {
    ties.check(numbered(LongStream.of(2, 1)));
  }

  private static List<SimulatedItem> numbered(LongStream numbers) {
    return numbers.mapToObj(i -> new SimulatedItem("P" + i, i, Account.SINCE)).toList();
  }

  private static int offset(Parameters page) {
    return Integer.parseInt(page.asMap().get("offset").get(0));
  }

  private List<Integer> planned(int most) {
    return ahead.ahead(most).stream().map(BlockTest::offset).toList();
  }

  private int moved(int next) {
    ahead.moveTo(next);
    return offset(ahead.page());
  }

  @Test
  void beginsAtItsNearEnd() {
    assertThat(sequential.near()).isEqualTo(NEAR);
    assertThat(sequential.far()).isEqualTo(END + 1);
    assertThat(sequential.isAtStart()).isTrue();
    assertThat(sequential.page())
        .isEqualTo(
            Parameters.none()
                .with("since", Instant.ofEpochSecond(NEAR))
                .with("until", Instant.ofEpochSecond(END + 1))
                .with("limit", 100)
                .with("offset", 0));
  }

  @Test
  void anAnswerOfTheWholeListHasNoFarEndUntilTheNextPage() {
    sequential.showsWhole();
    assertThat(sequential.far()).isEqualTo(TimedRequests.FOREVER);

    sequential.page();
    assertThat(sequential.far()).isEqualTo(END + 1);
  }

  @Test
  void onlyWhoReadsAheadHasTheRangeCountedAndOnce() {
    assertThat(sequential.page().asMap()).doesNotContainKey("total");
    assertThat(ahead.page().asMap()).containsEntry("total", List.of("true"));

    ahead.answered(answer(100, true, 350L), 1);
    assertThat(ahead.page().asMap()).doesNotContainKey("total");

    ahead.restart(NEAR + 5);
    assertThat(ahead.page().asMap()).containsEntry("total", List.of("true"));
  }

  @Test
  void theCountOfTheWholeListIsNotThatOfTheRange() {
    ahead.showsWhole();
    ahead.answered(answer(100, true, 350L), 1);

    assertThat(planned(9)).isEmpty();
    assertThat(ahead.page().asMap()).containsKey("total");
  }

  @Test
  void inOrderTheNextPageRepeatsOneItem() {
    prove();

    assertThat(sequential.goesDeeper(100)).isTrue();
    assertThat(offset(sequential.page())).isEqualTo(99);
    assertThat(sequential.isAtStart()).isFalse();
    assertThat(sequential.following(100)).isEqualTo(198);
    assertThat(sequential.shown(100)).isEqualTo(199);
  }

  @Test
  void withoutAProvenOrderOffsetsAreNotSafe() {
    assertThat(sequential.goesDeeper(100)).isFalse();
    assertThat(sequential.isAtStart()).isTrue();
  }

  @Test
  void withoutAProvenOrderThePageAheadBeginsBeforeTheLastTick() {
    ahead.answered(answer(100, true, 350L), 5);

    assertThat(ahead.goesDeeper(100)).isTrue();
    assertThat(offset(ahead.page())).isEqualTo(94);
  }

  @Test
  void aPageOfOneTickLeadsNoDeeper() {
    ahead.answered(answer(100, true, 350L), 99);

    assertThat(ahead.goesDeeper(100)).isFalse();
  }

  @Test
  void whatComesInNoOrderIsNotReadAhead() {
    assertThat(ahead.readsAhead()).isTrue();
    assertThat(sequential.readsAhead()).isFalse();

    disprove();
    assertThat(ahead.readsAhead()).isFalse();
  }

  @Test
  void closeToTheWallANewStartIsBetter() {
    prove();
    sequential.moveTo(9_701);

    assertThat(sequential.goesDeeper(100)).isTrue();
    assertThat(offset(sequential.page())).isEqualTo(9_800);
    assertThat(sequential.goesDeeper(100)).isFalse();
  }

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
    assertThat(last.ahead(1)).extracting(BlockTest::offset).containsExactly(99);

    Block empty = block(true);
    empty.answered(answer(0, true, 500L), 0);
    assertThat(empty.ahead(1)).extracting(BlockTest::offset).containsExactly(99);
  }

  @Test
  void thePlannedPageIsTakenUnlessItBeginsTooLate() {
    ahead.answered(answer(100, true, 1_000L), 5);
    assertThat(planned(5)).containsExactly(94, 188, 282, 376, 470);

    assertThat(moved(97)).isEqualTo(94);
    assertThat(moved(188)).isEqualTo(188);
    assertThat(moved(290)).isEqualTo(282);
    assertThat(moved(375)).isEqualTo(375);
    assertThat(moved(600)).as("the plan is given up").isEqualTo(600);
  }

  @Test
  void aPlanEndsWhereThePagesTurnBack() {
    ahead.answered(answer(100, true, 1_000L), 5);
    assertThat(planned(2)).containsExactly(94, 188);
    ahead.moveTo(94);

    ahead.stepBack();

    assertThat(offset(ahead.page())).isEqualTo(44);
    assertThat(moved(300)).isEqualTo(300);
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
