package io.github.pagerdutyjava.client.paging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** A range to read one page after the other, and one to read ahead. */
abstract class BlockCase {

  static final long NEAR = Account.SINCE.getEpochSecond();
  static final long END = NEAR + 1_000;

  final Ties<SimulatedItem> ties =
      new Ties<>(
          SimulatedServer.ofIncidents(List.of(), Switches.BASE, Account.NOW)
              .query()
              .state()
              .operation(),
          Timeline.OLDEST_FIRST.order());
  final Block sequential = block(false);
  final Block ahead = block(true);

  Block block(boolean ahead) {
    TimedRequests requests =
        new TimedRequests(Timeline.OLDEST_FIRST, Parameters.none(), 100, true, ahead);
    return new Block(requests, ties, NEAR, END);
  }

  static ListAnswer<String> answer(int items, boolean more, @Nullable Long total) {
    return new ListAnswer<>(Collections.nCopies(items, "x"), more, total, null, null);
  }

  void prove() {
    ties.check(numbered(LongStream.range(0, 50)));
  }

  void disprove() {
    ties.check(numbered(LongStream.of(2, 1)));
  }

  static List<SimulatedItem> numbered(LongStream numbers) {
    return numbers.mapToObj(i -> new SimulatedItem("P" + i, i, Account.SINCE)).toList();
  }

  static int offset(Parameters page) {
    return Integer.parseInt(page.asMap().get("offset").get(0));
  }

  List<Integer> planned(int most) {
    return ahead.ahead(most).stream().map(BlockCase::offset).toList();
  }

  int deeper(int items) {
    assertThat(ahead.goesDeeper(items)).isTrue();
    return offset(ahead.page());
  }

  int moved(int next) {
    ahead.moveTo(next);
    return offset(ahead.page());
  }
}
