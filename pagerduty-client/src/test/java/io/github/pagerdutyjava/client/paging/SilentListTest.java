package io.github.pagerdutyjava.client.paging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers that do not say whether there is more. */
class SilentListTest {

  private final List<Parameters> requests = new ArrayList<>();

  private static List<String> items(int from, int to) {
    return IntStream.range(from, to).mapToObj(Integer::toString).toList();
  }

  private static ListAnswer<String> silent(List<String> items) {
    return new ListAnswer<>(items, false, null, null, null, true);
  }

  private Paged<String> list(PageSource<String> source) {
    PageSource<String> counted =
        parameters -> {
          requests.add(parameters);
          return source.fetch(parameters);
        };
    return ListState.of(ListOperation.of("/silent", counted, item -> item)).paged();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 99, 100, 101, 199, 200, 1_000})
  void aListIsReadUntilAPageIsNotFull(int size) {
    Paged<String> list =
        list(
            parameters -> {
              int offset = Integer.parseInt(parameters.asMap().get("offset").get(0));
              return silent(items(offset, Math.min(size, offset + 100)));
            });

    assertThat(list.toList()).isEqualTo(items(0, size));
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 99, 100, 101, 2_000})
  void aListThatIsNotPagedIsWhole(int size) {
    assertThat(list(parameters -> silent(items(0, size))).toList()).isEqualTo(items(0, size));
    assertThat(requests).hasSizeLessThanOrEqualTo(2);
  }

  @Test
  void aPageThatIsNotFullEndsTheListWithOneRequest() {
    assertThat(list(parameters -> silent(items(0, 42))).toList()).hasSize(42);
    assertThat(requests).hasSize(1);
  }
}
