package io.github.pagerdutyjava.client.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryArgumentsTest {

  private static final Instant NOW = Account.NOW;

  private final SimulatedServer server =
      SimulatedServer.ofIncidents(Account.even(3, 1, NOW.minusSeconds(60)), Switches.BASE, NOW);
  private final SimulatedQuery query = server.query();
  private boolean asks;

  @AfterEach
  void wrongArgumentsSendNothing() {
    assertThat(server.requests.isEmpty()).isEqualTo(!asks);
  }

  @ParameterizedTest
  @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 101, Integer.MAX_VALUE})
  void aPageHoldsOneToAHundredItems(int size) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> query.pageSize(size))
        .withMessage("pageSize: 1 to 100, not " + size);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> query.newest(size))
        .withMessage("n: 1 to 100, not " + size);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 100})
  void thatIsIncludingOneAndAHundred(int size) {
    asks = true;

    assertThat(query.pageSize(size).toList()).hasSize(3);
    assertThat(query.newest(size)).hasSize(Math.min(size, 3));
  }

  @Test
  void sinceAfterUntilIsRefusedInEitherOrder() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> query.since(NOW).until(NOW.minusNanos(1)))
        .withMessageContaining("since");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> query.until(NOW).since(NOW.plusNanos(1)))
        .withMessageContaining("since");
  }

  @Test
  void nullIsNamed() {
    assertThatNullPointerException().isThrownBy(() -> query.since(null)).withMessage("since");
    assertThatNullPointerException().isThrownBy(() -> query.until(null)).withMessage("until");
    assertThatNullPointerException()
        .isThrownBy(() -> query.serviceIds((String[]) null))
        .withMessage("serviceIds");
    assertThatNullPointerException()
        .isThrownBy(() -> query.serviceIds("P1", null))
        .withMessage("serviceIds");
    assertThatNullPointerException().isThrownBy(() -> query.timeZone(null)).withMessage("timeZone");
  }

  @Test
  void anEmptyFilterIsRefusedBecauseItWouldSelectEverything() {
    assertThatIllegalArgumentException()
        .isThrownBy(query::serviceIds)
        .withMessage("serviceIds: at least one value");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t\n"})
  void aBlankValueIsRefused(String blank) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> query.serviceIds("P1", blank))
        .withMessageContaining("serviceIds");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> query.timeZone(blank))
        .withMessageContaining("timeZone");
  }

  @Test
  void anIdIsNotTakenForAnythingElse() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> query.serviceIds("P1", "P2/notes"))
        .withMessageContaining("serviceIds");
  }

  @Test
  void anUnknownConstantCannotBeSent() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> query.statuses(SimulatedQuery.Status.UNKNOWN))
        .withMessageContaining("statuses");
  }

  @Test
  void everyMethodReturnsACopy() {
    asks = true;
    query.since(NOW.minusSeconds(59)).until(NOW).pageSize(7).serviceIds("P1");

    assertThat(query.toList()).hasSize(3);
    assertThat(server.requests.get(0)).doesNotContainKeys("since", "service_ids[]");
  }

  @Test
  void filtersAreSentWithEveryRequestUnderTheirWireNames() {
    asks = true;
    SimulatedQuery filtered =
        query
            .statuses(SimulatedQuery.Status.TRIGGERED)
            .serviceIds("P0")
            .serviceIds("P1", "P2")
            .pageSize(2)
            .since(NOW.minusSeconds(100));
    filtered.toList();
    filtered.total();
    filtered.newest(2);

    assertThat(server.requests)
        .hasSizeGreaterThan(3)
        .allSatisfy(
            request ->
                assertThat(request)
                    .containsEntry("statuses[]", List.of("triggered"))
                    .containsEntry("service_ids[]", List.of("P1", "P2")));
  }

  @Test
  void anIteratorEndsAsIteratorsDo() {
    asks = true;
    Iterator<SimulatedItem> items = query.iterator();
    items.next();
    items.next();
    items.next();

    assertThat(items.hasNext()).isFalse();
    assertThatThrownBy(items::next).isInstanceOf(NoSuchElementException.class);
    assertThat(query.first()).map(SimulatedItem::number).hasValue(1L);
    assertThat(query.since(NOW).first()).isEmpty();
  }

  @Test
  void timesThatNoCalendarHoldsAreEndsToo() {
    asks = true;
    assertThat(query.since(Instant.MIN).toList()).hasSize(3);
    assertThat(query.since(NOW.plusSeconds(1)).toList()).isEmpty();
    assertThat(query.until(Instant.MIN).toList()).isEmpty();
  }
}
