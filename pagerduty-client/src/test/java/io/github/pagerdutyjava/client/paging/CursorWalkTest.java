package io.github.pagerdutyjava.client.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pagerdutyjava.IncompleteListException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class CursorWalkTest {

  private final List<Map<String, List<String>>> requests = new ArrayList<>();

  private Paged<String> list(IntFunction<ListAnswer<String>> answers) {
    PageSource<String> source =
        parameters -> {
          requests.add(parameters.asMap());
          return answers.apply(requests.size() - 1);
        };
    return ListState.of(ListOperation.cursor("/cursors", source, item -> item)).paged();
  }

  private static ListAnswer<String> page(String cursor, String... items) {
    return new ListAnswer<>(List.of(items), false, null, cursor, null);
  }

  @ParameterizedTest
  @NullAndEmptySource
  void noCursorIsTheEnd(String end) {
    assertThat(list(i -> i < 2 ? page("c" + i, "item" + i) : page(end, "last")).toList())
        .containsExactly("item0", "item1", "last");
    assertThat(requests)
        .containsExactly(
            Map.of("limit", List.of("100")),
            Map.of("limit", List.of("100"), "cursor", List.of("c0")),
            Map.of("limit", List.of("100"), "cursor", List.of("c1")));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 999, 1_001, 2_500})
  void aCursorThatComesBackThrows(int round) {
    assertThatThrownBy(() -> list(i -> page("c" + i % round, "item" + i)).toList())
        .isInstanceOf(IncompleteListException.class)
        .hasMessageContaining("cursor");
    assertThat(requests.size()).isLessThanOrEqualTo(4 * round + 4_100);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 1_000})
  void aRoundOfAThousandIsNoticedWhenItBeginsAnew(int round) {
    assertThatThrownBy(() -> list(i -> page("c" + i % round, "item" + i)).toList())
        .isInstanceOf(IncompleteListException.class);
    assertThat(requests).hasSize(round + 1);
  }

  @Test
  void emptyPagesWithinAreReadOver() {
    assertThat(list(i -> i == 1 ? page("c1") : page(i == 0 ? "c0" : null, "item" + i)).toList())
        .containsExactly("item0", "item2");
  }

  @Test
  void emptyPagesForEverThrow() {
    assertThatThrownBy(() -> list(i -> page("c" + i)).toList())
        .isInstanceOf(IncompleteListException.class)
        .hasMessageContaining("no progress");
    assertThat(requests).hasSize(201);
  }

  @Test
  void twoHundredEmptyPagesWithinAreReadOverAgainAndAgain() {
    assertThat(
            list(i -> i % 201 < 200 ? page("c" + i) : page(i < 401 ? "c" + i : null, "item" + i))
                .toList())
        .containsExactly("item200", "item401");
  }

  @Test
  void whatTwoPagesShareIsGivenOnce() {
    assertThat(list(i -> i == 0 ? page("c0", "a", "b", "b") : page(null, "b", "c")).toList())
        .containsExactly("a", "b", "c");
  }

  @Test
  void totalIsUnknownWithoutARequest() {
    assertThat(list(i -> page(null)).total()).isEmpty();
    assertThat(requests).isEmpty();
  }
}
