package io.github.pagerdutyjava.client.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

/** Two lists that are read as one. */
class JoinedListsTest {

  private final List<String> requests = new ArrayList<>();

  private ListOperation<String> list(String path, String... items) {
    return ListOperation.whole(
        path,
        parameters -> {
          requests.add(path + parameters.asMap());
          return new ListAnswer<>(List.of(items), false, null, null, null);
        },
        item -> item);
  }

  private static Paged<String> paged(ListOperation<String> operation) {
    return ListState.of(operation, Parameters.none().with("name", "x")).paged();
  }

  @Test
  void oneComesAfterTheOtherAndWhatIsInBothComesOnce() {
    Paged<String> joined = paged(list("/first", "a", "b").followedBy(list("/second", "b", "c")));

    assertThat(joined.toList()).containsExactly("a", "b", "c");
    assertThat(requests).containsExactly("/first{name=[x]}", "/second{name=[x]}");
  }

  @Test
  void theSecondIsAskedForWhenItIsWanted() {
    Paged<String> joined = paged(list("/first", "a").followedBy(list("/second", "b")));

    assertThat(joined.first()).hasValue("a");
    assertThat(requests).hasSize(1);
  }

  @Test
  void aPageThatBringsNothingNewIsLeftOut() {
    Paged<String> joined = paged(list("/first", "a").followedBy(list("/second", "a")));

    assertThat(joined.pages()).extracting(Page::items).containsExactly(List.of("a"));
  }

  @Test
  void thePagesEndAsIteratorsDo() {
    for (Paged<String> list :
        List.of(
            paged(list("/one", "a")),
            paged(list("/first", "a").followedBy(list("/second", "a"))))) {
      Iterator<Page<String>> pages = list.pages().iterator();

      assertThat(pages.next().items()).containsExactly("a");
      assertThat(pages.hasNext()).isFalse();
      assertThatThrownBy(pages::next).isInstanceOf(NoSuchElementException.class);
    }
  }

  @Test
  void theTextSaysWhatIsReadAndWhatSelects() {
    assertThat(paged(list("/one"))).hasToString("GET /one {name=[x]}");
    assertThat(paged(list("/first").followedBy(list("/second"))))
        .hasToString("GET /first and /second {name=[x]}");
    assertThat(ListState.of(list("/one")).between(Account.SINCE, Account.UNTIL).paged())
        .hasToString("GET /one since 2024-01-10T00:00:00Z until 2025-06-01T00:00:00Z {}");
  }
}
