package io.github.pagerdutyjava.client.paging;

import static io.github.pagerdutyjava.client.paging.Completeness.assertComplete;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckpointTest {

  private static final Instant NOW = Account.NOW;

  static List<Switches> incidents() {
    return List.of(
        Switches.BASE,
        Switches.BASE.withSinceExclusive().withUntilInclusive(),
        Switches.BASE.with(Switches.Ties.UNSTABLE),
        Switches.BASE.with(Switches.Shown.ROUNDED));
  }

  @ParameterizedTest
  @MethodSource("incidents")
  void resumingAfterAnyPageGivesTheSameList(Switches switches) {
    List<Stored> stored = Account.history(1, switches);
    SimulatedServer server = SimulatedServer.ofIncidents(stored, switches, NOW);
    SimulatedQuery query = server.query().since(Account.SINCE).until(Account.UNTIL);

    List<SimulatedItem> resumed = new ArrayList<>();
    for (Page<SimulatedItem> page = firstPage(query); page != null; ) {
      resumed.addAll(page.items());
      String text = page.checkpoint().orElseThrow().toString();
      page = firstPage(query.resume(Checkpoint.parse(text)));
    }

    assertComplete(resumed, server, stored, Account.SINCE, Account.UNTIL);
    assertThat(resumed).extracting(SimulatedItem::createdAt).isSorted();
  }

  @Test
  void theRestAfterEveryPageIsWhatTheWalkItselfGave() {
    List<Stored> stored = Account.even(3_000, 7, Account.SINCE);
    SimulatedServer server = SimulatedServer.ofIncidents(stored, Switches.BASE, NOW);
    SimulatedQuery query = server.query().since(Account.SINCE).pageSize(40);
    List<SimulatedItem> all = query.toList();

    int read = 0;
    for (Page<SimulatedItem> page : query.pages()) {
      read += page.items().size();
      assertThat(query.resume(page.checkpoint().orElseThrow()).toList())
          .isEqualTo(all.subList(read, all.size()));
    }
    assertThat(read).isEqualTo(3_000);
  }

  @ParameterizedTest
  @EnumSource(Switches.Order.class)
  void listsThatCannotBeSortedResumeToo(Switches.Order order) {
    List<Stored> stored = Account.even(2_500, 7, Account.SINCE);
    SimulatedServer server = SimulatedServer.ofLogEntries(stored, Switches.BASE.with(order), NOW);
    SimulatedQuery query = server.query().since(Account.SINCE).until(Account.UNTIL);

    List<SimulatedItem> resumed = new ArrayList<>();
    for (Page<SimulatedItem> page = firstPage(query); page != null; ) {
      resumed.addAll(page.items());
      page = firstPage(query.resume(page.checkpoint().orElseThrow()));
    }

    assertComplete(resumed, server, stored, Account.SINCE, Account.UNTIL);
  }

  @ParameterizedTest
  @EnumSource(Switches.Order.class)
  void listsWithoutAnyEndResumeToo(Switches.Order order) {
    List<Stored> stored = Account.even(350, 3, NOW.minusSeconds(5_000));
    SimulatedServer server = SimulatedServer.ofLogEntries(stored, Switches.BASE.with(order), NOW);

    List<SimulatedItem> resumed = new ArrayList<>();
    SimulatedQuery query = server.query();
    for (Page<SimulatedItem> page = firstPage(query); page != null; ) {
      resumed.addAll(page.items());
      page = firstPage(query.resume(page.checkpoint().orElseThrow()));
    }

    assertThat(resumed).hasSize(350).doesNotHaveDuplicates();
  }

  @Test
  void anotherQueryIsRefusedBeforeAnythingIsSent() {
    SimulatedServer server =
        SimulatedServer.ofIncidents(Account.even(10, 1, Account.SINCE), Switches.BASE, NOW);
    SimulatedQuery query = server.query().since(Account.SINCE).serviceIds("P1", "P2");
    Checkpoint checkpoint = query.pages().iterator().next().checkpoint().orElseThrow();
    server.requests.clear();

    for (SimulatedQuery other :
        List.of(
            server.query().since(Account.SINCE),
            query.serviceIds("P1"),
            query.since(Account.SINCE.plusSeconds(1)),
            query.until(NOW))) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> other.resume(checkpoint).toList())
          .withMessageContaining("checkpoint");
    }
    assertThat(server.requests).isEmpty();
    assertThat(query.serviceIds("P2", "P1").pageSize(7).resume(checkpoint).toList()).isEmpty();
  }

  @Test
  void theTextIsReadBackAndHoldsNoFilter() {
    SimulatedServer server =
        SimulatedServer.ofIncidents(Account.even(300, 1, Account.SINCE), Switches.BASE, NOW);
    SimulatedQuery query = server.query().since(Account.SINCE).serviceIds("PSECRET");
    Checkpoint checkpoint = query.pages().iterator().next().checkpoint().orElseThrow();

    assertThat(checkpoint.toString()).startsWith("pd1:").doesNotContain("PSECRET");
    assertThat(Checkpoint.parse(checkpoint.toString()))
        .isEqualTo(checkpoint)
        .hasSameHashCodeAs(checkpoint);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "pd1:00000000000000000000000000000000:O:9:5:0:",
        "pd1:00000000000000000000000000000000:O:9:5:1:P1,P2",
        "pd1:00000000000000000000000000000000:N:-:-5:0:",
        "pd1:00000000000000000000000000000000:U:0:5:0:a%2Cb"
      })
  void aTextThatIsReadIsWrittenAsItWas(String text) {
    assertThat(Checkpoint.parse(text)).hasToString(text);
  }

  @Test
  void otherPlacesAreOtherCheckpoints() {
    Checkpoint here = Checkpoint.parse("pd1:00000000000000000000000000000000:O:9:5:0:");
    Checkpoint there = Checkpoint.parse("pd1:00000000000000000000000000000000:O:9:6:0:");

    assertThat(here).isNotEqualTo(there).isNotEqualTo(null).isNotEqualTo(here.toString());
    assertThat(here.hashCode()).isNotEqualTo(there.hashCode());
  }

  @Test
  void aPlaceInTheListOfOneOwnerIsNoneInThatOfAnother() {
    SimulatedServer server =
        SimulatedServer.ofLogEntries(
            Account.even(300, 1, NOW.minusSeconds(900)), Switches.BASE, NOW);
    ListOperation<SimulatedItem> operation = server.query().state().operation();
    SimulatedQuery one = new SimulatedQuery(ListState.of(operation.ownedBy("P1")));
    SimulatedQuery other = new SimulatedQuery(ListState.of(operation.ownedBy("P2")));
    Checkpoint checkpoint = firstPage(one).checkpoint().orElseThrow();

    assertThat(one.resume(checkpoint).toList()).hasSize(200);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> other.resume(checkpoint).toList())
        .withMessageContaining("another query");
  }

  @Test
  void whatWasLearntOfTheServerIsKept() {
    Instant since = NOW.minusSeconds(600);
    SimulatedServer server =
        SimulatedServer.ofIncidents(
            Account.even(300, 1, since), Switches.BASE.withSinceExclusive(), NOW);
    SimulatedQuery query = server.query().since(since).pageSize(40);
    List<Page<SimulatedItem>> pages = new ArrayList<>();
    query.pages().forEach(pages::add);
    server.requests.clear();
    Checkpoint checkpoint = pages.get(pages.size() - 2).checkpoint().orElseThrow();

    assertThat(checkpoint.exclusive()).isTrue();
    assertThat(query.resume(checkpoint).toList()).isEqualTo(pages.get(pages.size() - 1).items());
    assertThat(server.requests).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ":",
        "pd1",
        "pd2:00000000000000000000000000000000:O:1:1:0:",
        "pd1:0000000000000000000000000000000:O:1:1:0:",
        "pd1:0000000000000000000000000000000g:O:1:1:0:",
        "pd1:00000000000000000000000000000000:X:1:1:0:",
        "pd1:00000000000000000000000000000000:O:-:1:0:",
        "pd1:00000000000000000000000000000000:O:1::0:",
        "pd1:00000000000000000000000000000000:O:99999999999999999999:1:0:",
        "pd1:00000000000000000000000000000000:O:1:1:2:",
        "pd1:00000000000000000000000000000000:O:1:1:0:,",
        "pd1:00000000000000000000000000000000:O:1:1:0:a,,b",
        "pd1:00000000000000000000000000000000:O:1:1:0:%",
        "pd1:00000000000000000000000000000000:O:1:1:0:%zz",
        "pd1:00000000000000000000000000000000:O:1:1:0:a b",
        "pd1:00000000000000000000000000000000:O:1:1:0:a:b",
        "pd1:00000000000000000000000000000000:O:1:1:0:\n",
      })
  void hostileTextIsAnIllegalArgument(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Checkpoint.parse(text))
        .withMessageStartingWith("text");
  }

  @Test
  void longHostileTextIsAnIllegalArgumentToo() {
    for (String part : List.of(":", "a", "pd1:", "%", ",")) {
      assertThatIllegalArgumentException().isThrownBy(() -> Checkpoint.parse(part.repeat(100_000)));
    }
  }

  @Test
  void nullIsNamed() {
    SimulatedServer server = SimulatedServer.ofIncidents(List.of(), Switches.BASE, NOW);

    assertThatNullPointerException().isThrownBy(() -> Checkpoint.parse(null)).withMessage("text");
    assertThatNullPointerException()
        .isThrownBy(() -> server.query().resume(null))
        .withMessage("checkpoint");
  }

  private static Page<SimulatedItem> firstPage(Paged<SimulatedItem> list) {
    var pages = list.pages().iterator();
    return pages.hasNext() ? pages.next() : null;
  }
}
