package io.github.pagerdutyjava.client.paging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How a range is read page by page. */
class BlockTest extends BlockCase {

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
}
