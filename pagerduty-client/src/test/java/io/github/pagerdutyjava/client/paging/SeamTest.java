package io.github.pagerdutyjava.client.paging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SeamTest {

  private static final long COVERED = 1_000;

  private final ListOperation<SimulatedItem> operation =
      SimulatedServer.ofIncidents(List.of(), Switches.BASE, Account.NOW)
          .query()
          .state()
          .operation();
  private final Seam<SimulatedItem> seam = new Seam<>(operation, Timeline.OLDEST_FIRST, COVERED);

  private static SimulatedItem item(String id, long second) {
    return new SimulatedItem(id, 0, Instant.ofEpochSecond(second));
  }

  private List<String> deliver(SimulatedItem... page) {
    return seam.deliver(List.of(page), COVERED + 10, COVERED + 9L).stream()
        .map(SimulatedItem::id)
        .toList();
  }

  @Test
  void whatWasDeliveredIsNotDeliveredAgain() {
    assertThat(deliver(item("a", COVERED), item("b", COVERED))).containsExactly("a", "b");
    assertThat(deliver(item("b", COVERED), item("c", COVERED))).containsExactly("c");
  }

  @Test
  void nothingIsDeliveredFromOutsideOfWhatIsWanted() {
    assertThat(
            deliver(
                item("before", COVERED - 1),
                item("last", COVERED + 8),
                item("end", COVERED + 9),
                item("later", COVERED + 11)))
        .containsExactly("last");
    assertThat(seam.deliver(List.of(item("x", 5_000), item("y", 5_001)), 5_000, null))
        .extracting(SimulatedItem::id)
        .containsExactly("x");
  }

  @Test
  void onlyTheCoveredTickIsKnownByItsItems() {
    deliver(item("a", COVERED), item("b", COVERED + 1), item("c", COVERED + 2));
    assertThat(seam.known()).containsExactly("a");

    seam.cover(COVERED + 1);
    assertThat(seam.covered()).isEqualTo(COVERED + 1);
    assertThat(seam.known()).containsExactly("b");
    assertThat(deliver(item("a", COVERED + 1))).as("forgotten").containsExactly("a");
  }

  @Test
  void whatIsCoveredNeverLiesFurtherBack() {
    seam.cover(COVERED - 5);

    assertThat(seam.covered()).isEqualTo(COVERED);
  }

  @Test
  void aPageReachesBackWhenItBeginsBeforeTheCoveredTick() {
    assertThat(seam.reachesBack(List.of())).isFalse();
    assertThat(seam.reachesBack(List.of(item("x", COVERED)))).isFalse();
    assertThat(seam.reachesBack(List.of(item("x", COVERED - 1)))).isTrue();
  }

  @Test
  void aPageIsKnownByAnyItemThatWasDelivered() {
    deliver(item("a", COVERED));

    assertThat(seam.knows(List.of(item("x", COVERED)))).isFalse();
    assertThat(seam.knows(List.of(item("x", COVERED), item("a", COVERED)))).isTrue();
  }

  @Test
  void theCrowdOfAPageIsAsOldAsItsLastItem() {
    assertThat(seam.crowd(List.of())).isZero();
    assertThat(seam.crowd(List.of(item("a", 1), item("b", 2), item("c", 2)))).isEqualTo(2);
    assertThat(seam.from(List.of(item("a", 1), item("b", 2), item("c", 3)), 2)).isEqualTo(2);
  }

  @Test
  void aKnownItemThatOnlyAnEarlierStartShowsProvesThatItsOwnTickIsHidden() {
    deliver(item("a", COVERED));
    assertThat(seam.near(COVERED)).isEqualTo(COVERED);

    seam.compare(List.of(item("a", COVERED)), Set.of());

    assertThat(seam.exclusive()).isTrue();
    assertThat(seam.near(COVERED)).isEqualTo(COVERED - 1);
  }

  @Test
  void noOtherItemProvesThat() {
    deliver(item("a", COVERED), item("later", COVERED + 1));

    seam.compare(
        List.of(item("a", COVERED), item("unknown", COVERED), item("later", COVERED + 1)),
        Set.of("a"));

    assertThat(seam.exclusive()).isFalse();
  }

  @Test
  void aCheckpointIsWhereItGoesOn() {
    Checkpoint checkpoint =
        new Checkpoint("q", Checkpoint.Kind.OLDEST_FIRST, 9_999L, 700, true, Set.of("a"));
    Seam<SimulatedItem> resumed = Seam.of(operation, Timeline.OLDEST_FIRST, checkpoint);

    assertThat(resumed.covered()).isEqualTo(700);
    assertThat(resumed.exclusive()).isTrue();
    assertThat(resumed.known()).containsExactly("a");
  }
}
