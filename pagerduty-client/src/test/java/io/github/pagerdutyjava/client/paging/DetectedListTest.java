package io.github.pagerdutyjava.client.paging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Lists of which the first answer tells how they are paged. */
class DetectedListTest {

  private static final List<String> ITEMS = IntStream.range(0, 5).mapToObj(i -> "i" + i).toList();

  private final List<Map<String, List<String>>> requests = new ArrayList<>();

  private List<String> read(PageSource<String> source) {
    PageSource<String> counted =
        parameters -> {
          requests.add(parameters.asMap());
          return source.fetch(parameters);
        };
    return ListState.of(ListOperation.detected("/things", counted, item -> item))
        .withPageSize(3)
        .paged()
        .toList();
  }

  private static ListAnswer<String> page(int from, @Nullable String cursor) {
    int to = Math.min(from + 3, ITEMS.size());
    return new ListAnswer<>(ITEMS.subList(from, to), to < ITEMS.size(), null, cursor, null);
  }

  private static int number(Parameters ask, String name) {
    return Integer.parseInt(ask.asMap().getOrDefault(name, List.of("0")).get(0));
  }

  @Test
  void anAnswerWithoutACursorIsGoneOnFromByOffset() {
    assertThat(read(ask -> page(number(ask, "offset"), null))).isEqualTo(ITEMS);
    assertThat(requests)
        .containsExactly(
            Map.of("limit", List.of("3")), Map.of("limit", List.of("3"), "offset", List.of("2")));
  }

  @Test
  void anAnswerWithACursorIsGoneOnFromByCursor() {
    assertThat(read(ask -> page(number(ask, "cursor"), number(ask, "cursor") == 0 ? "3" : null)))
        .isEqualTo(ITEMS);
    assertThat(requests)
        .containsExactly(
            Map.of("limit", List.of("3")), Map.of("limit", List.of("3"), "cursor", List.of("3")));
  }
}
