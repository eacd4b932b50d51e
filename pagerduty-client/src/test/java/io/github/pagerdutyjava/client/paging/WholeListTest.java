package io.github.pagerdutyjava.client.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pagerdutyjava.IncompleteListException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Lists that PagerDuty does not page. */
class WholeListTest {

  private final List<Parameters> requests = new ArrayList<>();

  private Paged<String> list(ListAnswer<String> answer) {
    PageSource<String> source =
        parameters -> {
          requests.add(parameters);
          return answer;
        };
    return ListState.of(
            ListOperation.whole("/things", source, item -> item),
            Parameters.none().with("urgency", "all"))
        .paged();
  }

  private static ListAnswer<String> silent(List<String> items) {
    return new ListAnswer<>(items, false, null, null, null, true);
  }

  @Test
  void areReadWithOneRequestHoweverLongTheyAre() {
    List<String> items = IntStream.range(0, 250).mapToObj(Integer::toString).toList();

    assertThat(list(silent(items)).toList()).isEqualTo(items);
    assertThat(requests).hasSize(1);
  }

  @Test
  void areAskedForWithoutTheParametersOfPaging() {
    list(silent(List.of("a"))).toList();

    assertThat(requests.get(0).asMap()).containsOnlyKeys("urgency");
  }

  @Test
  void haveNoTotalThatCouldBeAskedFor() {
    assertThat(list(silent(List.of("a"))).total()).isEmpty();
    assertThat(requests).isEmpty();
  }

  @Test
  void giveNoItemTwice() {
    assertThat(list(silent(List.of("a", "b", "a"))).toList()).containsExactly("a", "b");
  }

  @Test
  void areIncompleteWhenPagerDutySaysThatThereIsMore() {
    Paged<String> more = list(new ListAnswer<>(List.of("a"), true, null, null, null));
    Paged<String> cursor = list(new ListAnswer<>(List.of("a"), false, null, "next", null, true));

    assertThatThrownBy(more::toList).isInstanceOf(IncompleteListException.class);
    assertThatThrownBy(cursor::toList).isInstanceOf(IncompleteListException.class);
  }
}
