package io.github.pagerdutyjava.client.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pagerdutyjava.IncompleteListException;
import io.github.pagerdutyjava.client.PagerDutyClient;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A list that promises more and shows an empty page, or the same page, again and again ends in an
 * {@code IncompleteListException} after five requests at most.
 */
class F30_NoProgressTest {

  static Stream<Arguments> lists() {
    return Stream.of(
        list("teams", PagerDutyClient::teams),
        list("incidents", PagerDutyClient::incidents),
        list("incidents", client -> client.incidents().since(Account.SINCE).until(Account.UNTIL)),
        list("log_entries", PagerDutyClient::logEntries));
  }

  private static Arguments list(String name, Function<PagerDutyClient, Iterable<?>> list) {
    return Arguments.of(name, list);
  }

  @ParameterizedTest
  @MethodSource("lists")
  void emptyPagesWithMore(String name, Function<PagerDutyClient, Iterable<?>> list) {
    try (ListServer server = promising(name, List.of())) {
      assertNoProgress(server, list);
      assertThat(server.requests()).hasSize(2);
    }
  }

  @ParameterizedTest
  @MethodSource("lists")
  void theSamePageForEver(String name, Function<PagerDutyClient, Iterable<?>> list) {
    List<SimulatedItem> page =
        IntStream.range(0, 100)
            .mapToObj(i -> new SimulatedItem("P" + i, i, second(name, i)))
            .toList();
    try (ListServer server = promising(name, page)) {
      assertNoProgress(server, list);
      // Where equally old items come in any order, the last second is asked for by itself first.
      assertThat(server.requests()).hasSize(name.equals("log_entries") ? 5 : 3);
    }
  }

  @ParameterizedTest
  @MethodSource("lists")
  void theSamePageOfOneSecondForEver(String name, Function<PagerDutyClient, Iterable<?>> list) {
    List<SimulatedItem> page =
        IntStream.range(0, 100)
            .mapToObj(i -> new SimulatedItem("P" + i, i, Account.SINCE.plusSeconds(1)))
            .toList();
    try (ListServer server = promising(name, page)) {
      assertNoProgress(server, list);
      assertThat(server.requests()).hasSizeLessThanOrEqualTo(5);
    }
  }

  /** Three items a second, oldest first but for the list that is newest first. */
  private static Instant second(String name, int item) {
    return Account.SINCE.plusSeconds((name.equals("log_entries") ? 99 - item : item) / 3);
  }

  private static ListServer promising(String name, List<SimulatedItem> page) {
    return ListServer.of(name, parameters -> new ListAnswer<>(page, true, null, null, Account.NOW));
  }

  private static void assertNoProgress(
      ListServer server, Function<PagerDutyClient, Iterable<?>> list) {
    assertThatThrownBy(() -> list.apply(server.client()).forEach(item -> {}))
        .isInstanceOf(IncompleteListException.class)
        .hasMessageContaining("no progress");
  }
}
