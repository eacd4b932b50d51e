package io.github.pagerdutyjava.client.paging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compares what a walk delivered with what the server stores. */
final class Completeness {

  private Completeness() {}

  /** Nothing that was there throughout is missing, nothing comes twice or out of the range. */
  static void assertComplete(
      List<SimulatedItem> delivered,
      SimulatedServer server,
      List<Stored> stored,
      Instant since,
      Instant until) {
    Set<String> must = new HashSet<>();
    Set<String> may = new HashSet<>();
    for (Stored item : stored) {
      SimulatedItem shown = server.show(item);
      if (!shown.createdAt().isBefore(since) && shown.createdAt().isBefore(until)) {
        may.add(item.id());
        if (item.isInThroughout() && server.existedAtTheStart(item)) {
          must.add(item.id());
        }
      }
    }
    Set<String> ids = new HashSet<>();
    delivered.forEach(item -> ids.add(item.id()));
    must.removeAll(ids);
    assertThat(must).as("missing").isEmpty();
    assertThat(delivered).as("delivered, without duplicates").hasSize(ids.size());
    ids.removeAll(may);
    assertThat(ids).as("outside the range").isEmpty();
  }

  static void assertSorted(List<SimulatedItem> delivered, Comparator<Instant> order) {
    assertThat(delivered.stream().map(SimulatedItem::createdAt).toList())
        .as("creation times")
        .isSortedAccordingTo(order);
  }

  /** The rules that every request for incidents has to keep, apart from what is answered 400. */
  static void assertBounded(List<Map<String, List<String>>> requests) {
    for (Map<String, List<String>> request : requests) {
      if (request.containsKey("date_range")) {
        assertThat(request).doesNotContainKeys("since", "until");
        assertThat(request.get("limit")).containsExactly("100");
      } else {
        Instant since = Instant.parse(request.get("since").get(0));
        Instant until = Instant.parse(request.get("until").get(0));
        assertThat(Duration.between(since, until))
            .isBetween(Duration.ofSeconds(1), Duration.ofDays(180));
      }
      assertThat(request.get("sort_by")).containsExactly("created_at:asc,incident_number:asc");
    }
    assertThat(requests.stream().filter(request -> request.containsKey("date_range")).count())
        .isLessThanOrEqualTo(1);
  }

  /** The most requests that a walk may need for so many items. */
  static int budget(int items, Instant since, Instant until, double factor) {
    long windows = (Duration.between(since, until).toDays() + 179) / 180;
    int pages = (items + 99) / 100;
    return (int) (factor * pages + windows);
  }
}
