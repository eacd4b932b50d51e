package io.github.pagerdutyjava.client.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pagerdutyjava.IncompleteListException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The newest items of a timed list, of which one answer has to be enough. */
class NewestTest {

  private static final Instant NOW = Account.NOW;

  private final List<Map<String, List<String>>> requests = new ArrayList<>();
  private final List<SimulatedItem> shown = new ArrayList<>();
  private boolean more;
  private @Nullable Instant clock = NOW;

  private final ListOperation<SimulatedItem> operation =
      ListOperation.of("/items", this::answer, SimulatedItem::id);
  private final SimulatedQuery incidents =
      new SimulatedQuery(
          ListState.of(operation.byCreationTime(SimulatedItem::createdAt, SimulatedItem::number)));
  private final SimulatedQuery logEntries =
      new SimulatedQuery(ListState.of(operation.newestFirst(SimulatedItem::createdAt)));

  private ListAnswer<SimulatedItem> answer(Parameters parameters) {
    requests.add(parameters.asMap());
    return new ListAnswer<>(shown, more, null, null, clock);
  }

  private void show(Instant... times) {
    for (Instant time : times) {
      shown.add(new SimulatedItem("P" + shown.size(), 0, time));
    }
  }

  private Map<String, List<String>> asked() {
    return requests.get(requests.size() - 1);
  }

  @Test
  void oneAndAHundredCanBeAskedFor() {
    show(NOW.minusSeconds(1), NOW.minusSeconds(2));

    assertThat(incidents.newest(1)).hasSize(1);
    assertThat(asked())
        .containsEntry("limit", List.of("1"))
        .containsEntry("offset", List.of("0"))
        .containsEntry("date_range", List.of("all"))
        .containsEntry("sort_by", List.of("created_at:desc,incident_number:desc"))
        .doesNotContainKeys("since", "until");
    assertThat(incidents.newest(100)).hasSize(2);
    assertThat(asked()).containsEntry("limit", List.of("100"));
  }

  @Test
  void anEndIsAskedForWithTheHalfYearBeforeItAndAWholePage() {
    incidents.until(NOW).newest(3);

    assertThat(asked())
        .containsEntry("limit", List.of("100"))
        .containsEntry("since", List.of(NOW.minus(Duration.ofDays(180)).toString()))
        .containsEntry("until", List.of(NOW.toString()))
        .doesNotContainKey("date_range");
  }

  @Test
  void aStartInThatHalfYearIsAskedForASecondEarlier() {
    Instant since = NOW.minus(Duration.ofDays(9));

    incidents.since(since).until(NOW).newest(3);

    assertThat(asked()).containsEntry("since", List.of(since.minusSeconds(1).toString()));
  }

  @Test
  void logEntriesAreAskedForAsTheyCome() {
    Instant since = NOW.minus(Duration.ofDays(900));

    logEntries.since(since).newest(3);

    assertThat(asked())
        .containsEntry("limit", List.of("3"))
        .containsEntry("since", List.of(since.minusSeconds(1).toString()))
        .doesNotContainKeys("until", "sort_by", "date_range");
  }

  @Test
  void whatLiesOutsideOfTheRangeIsLeftOut() {
    show(NOW, NOW.minusSeconds(1), NOW.minusSeconds(10), NOW.minusSeconds(11));

    assertThat(logEntries.since(NOW.minusSeconds(10)).until(NOW).newest(9))
        .extracting(SimulatedItem::id)
        .containsExactly("P1", "P2");
  }

  @Test
  void fewerItemsThanWantedAreAllWhenThePageReachesBehindTheStart() {
    more = true;
    show(NOW.minusSeconds(1), NOW.minusSeconds(11));

    assertThat(logEntries.since(NOW.minusSeconds(10)).newest(2)).hasSize(1);
  }

  @Test
  void fewerItemsThanWantedAreNotAllWhenThePageEndsInTheRange() {
    more = true;
    show(NOW, NOW, NOW.minusSeconds(10));

    assertThat(logEntries.until(NOW).newest(1)).hasSize(1);
    for (SimulatedQuery query :
        List.of(logEntries.until(NOW), logEntries.since(NOW.minusSeconds(10)).until(NOW))) {
      assertThatThrownBy(() -> query.newest(2))
          .isInstanceOf(IncompleteListException.class)
          .hasMessageContaining("one page does not reach back");
    }
  }

  @Test
  void anEmptyPageThatPromisesMoreShowsNothing() {
    more = true;

    assertThatThrownBy(() -> logEntries.since(NOW.minusSeconds(10)).newest(1))
        .isInstanceOf(IncompleteListException.class);
  }

  @Test
  void aPageInAnotherOrderIsRefused() {
    show(NOW.minusSeconds(2), NOW.minusSeconds(1));

    assertThatThrownBy(() -> logEntries.newest(2))
        .isInstanceOf(IncompleteListException.class)
        .hasMessageContaining("not sorted");
  }

  @Test
  void onlyAHalfYearThatIsAllInTheFutureIsAskedForAgainBeforeNow() {
    Instant until = NOW.plus(Duration.ofDays(180));

    incidents.until(until).newest(1);
    assertThat(requests).hasSize(1);
    incidents.until(until.plusSeconds(1)).newest(1);
    assertThat(requests).hasSize(3);
    assertThat(asked()).containsEntry("date_range", List.of("all"));
  }

  @Test
  void withoutAServersClockNothingIsKnownToBeInTheFuture() {
    clock = null;

    assertThat(incidents.until(NOW.plus(Duration.ofDays(999))).newest(1)).isEmpty();
    assertThat(requests).hasSize(1);
  }
}
