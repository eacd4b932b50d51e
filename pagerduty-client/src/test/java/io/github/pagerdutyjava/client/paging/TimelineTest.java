package io.github.pagerdutyjava.client.paging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TimelineTest {

  private static final Instant NOON = Instant.parse("2025-06-01T12:00:00Z");
  private static final Instant LATER = NOON.plusSeconds(1);

  private static Map<String, List<String>> ends(Instant since, Instant until) {
    return Map.of("since", List.of(since.toString()), "until", List.of(until.toString()));
  }

  @ParameterizedTest
  @EnumSource(Timeline.class)
  void ticksGrowInTheOrderOfTheList(Timeline timeline) {
    int order = timeline.order().compare(NOON, LATER);

    assertThat(Long.compare(timeline.tick(NOON), timeline.tick(LATER))).isEqualTo(order);
    assertThat(timeline.second(timeline.tick(NOON))).isEqualTo(NOON);
  }

  @Test
  void oldestFirstStartsAtTheEarlierEnd() {
    Timeline timeline = Timeline.OLDEST_FIRST;
    long tick = timeline.tick(NOON);

    assertThat(timeline.range(Parameters.none(), tick, tick + 9).asMap())
        .isEqualTo(ends(NOON, NOON.plusSeconds(9)));
    assertThat(timeline.range(Parameters.none(), tick, timeline.beyond(tick)).asMap())
        .isEqualTo(ends(NOON, LATER));
  }

  @Test
  void newestFirstStartsASecondAfterTheLaterEnd() {
    Timeline timeline = Timeline.NEWEST_FIRST;
    long tick = timeline.tick(NOON);

    assertThat(timeline.range(Parameters.none(), tick, tick + 9).asMap())
        .isEqualTo(ends(NOON.minusSeconds(8), LATER));
    assertThat(timeline.range(Parameters.none(), tick, timeline.beyond(tick)).asMap())
        .isEqualTo(ends(NOON.minusSeconds(1), LATER));
  }

  @ParameterizedTest
  @EnumSource(Timeline.class)
  void anEndThatIsAbsentIsNotSent(Timeline timeline) {
    assertThat(timeline.range(Parameters.none(), null, null).asMap()).isEmpty();
  }
}
