package io.github.pagerdutyjava.client.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pagerdutyjava.IncompleteListException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OffsetWalkTest {

  /** A list without a time filter, of which some items leave while it is read. */
  private static final class Roster implements PageSource<String> {

    private static final int WALK_MILLIS = 6_000;

    private final Map<Integer, Integer> leaves = new java.util.HashMap<>();
    private final int size;
    private final List<Map<String, List<String>>> requests = new ArrayList<>();

    Roster(int size, double leaving, long seed) {
      this.size = size;
      Random random = new Random(seed);
      for (int i = 0; i < size; i++) {
        if (random.nextDouble() < leaving) {
          leaves.put(i, random.nextInt(WALK_MILLIS));
        }
      }
    }

    @Override
    public ListAnswer<String> fetch(Parameters parameters) {
      Map<String, List<String>> query = parameters.asMap();
      requests.add(query);
      int now = requests.size() * (int) SimulatedServer.REQUEST_MILLIS;
      int offset = Integer.parseInt(query.get("offset").get(0));
      int limit = Integer.parseInt(query.get("limit").get(0));
      assertThat(offset + limit).isLessThanOrEqualTo(10_000);
      List<String> all =
          IntStream.range(0, size)
              .filter(i -> leaves.getOrDefault(i, Integer.MAX_VALUE) > now)
              .mapToObj(Integer::toString)
              .toList();
      int from = Math.min(offset, all.size());
      int to = Math.min(offset + limit, all.size());
      return new ListAnswer<>(all.subList(from, to), to < all.size(), null, null, null);
    }

    Paged<String> list() {
      return ListState.of(ListOperation.of("/roster", this, item -> item)).paged();
    }

    Set<String> staying() {
      Set<String> ids = new HashSet<>();
      IntStream.range(0, size)
          .filter(i -> !leaves.containsKey(i))
          .forEach(i -> ids.add(Integer.toString(i)));
      return ids;
    }
  }

  @ParameterizedTest(name = "{0} of the items leave, seed {2}")
  @CsvSource({
    "0, 1.02, 1",
    "0.02, 1.3, 1",
    "0.02, 1.3, 2",
    "0.02, 1.3, 3",
    "0.1, 1.4, 1",
    "0.1, 1.4, 2",
    "0.1, 1.4, 3"
  })
  void whatStaysIsReadOnceWhateverLeaves(double leaving, double factor, long seed) {
    Roster roster = new Roster(5_000, leaving, seed);

    List<String> delivered = roster.list().toList();

    assertThat(delivered).doesNotHaveDuplicates().containsAll(roster.staying());
    assertThat(roster.requests.size()).isLessThanOrEqualTo((int) (factor * 50) + 1);
  }

  @Test
  void theLastPageEndsAtTheWallAndMoreBehindItThrows() {
    Roster full = new Roster(10_000, 0, 1);
    Roster over = new Roster(10_001, 0, 1);

    assertThat(full.list().toList()).hasSize(10_000);
    assertThatThrownBy(() -> over.list().toList())
        .isInstanceOf(IncompleteListException.class)
        .hasMessageContaining("10 000")
        .hasMessageContaining("narrow")
        .hasMessageContaining("GET /roster");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 99, 100, 101, 199, 200})
  void shortListsAreRead(int size) {
    assertThat(new Roster(size, 0, 1).list().toList()).hasSize(size).doesNotHaveDuplicates();
  }

  @Test
  void aPageOfOneItemWouldNotOverlapSoTwoAreAskedFor() {
    Roster roster = new Roster(5, 0, 1);

    assertThat(ListState.of(roster.list().state().operation()).withPageSize(1).paged()).hasSize(5);
    assertThat(roster.requests)
        .extracting(request -> request.get("limit") + "@" + request.get("offset"))
        .containsExactly("[2]@[0]", "[2]@[1]", "[2]@[2]", "[2]@[3]");
  }

  @Test
  void theFirstFiveItemsCostOneRequest() {
    Roster roster = new Roster(1_000, 0, 1);

    assertThat(roster.list().stream().limit(5)).hasSize(5);
    assertThat(roster.list().first()).hasValue("0");
    assertThat(roster.requests).hasSize(2);
  }

  @Test
  void pagesHoldWhatIsNewAndNoCheckpoint() {
    List<Page<String>> pages = new ArrayList<>();
    new Roster(250, 0, 1).list().pages().forEach(pages::add);

    assertThat(pages).extracting(page -> page.items().size()).containsExactly(100, 99, 51);
    assertThat(pages).allSatisfy(page -> assertThat(page.checkpoint()).isEmpty());
  }
}
