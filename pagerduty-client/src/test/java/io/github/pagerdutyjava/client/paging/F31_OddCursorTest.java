package io.github.pagerdutyjava.client.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pagerdutyjava.IncompleteListException;
import io.github.pagerdutyjava.client.audit.AuditRecord;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A cursor that comes back, at once or after a round, ends in an {@code IncompleteListException};
 * one that is empty, null or absent is the end of the list.
 */
class F31_OddCursorTest {

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7})
  void aCursorThatComesBack(int round) {
    try (ListServer server =
        ListServer.answering(ask -> page(page(ask), next((page(ask) + 1) % round)))) {
      assertThatThrownBy(() -> server.client().audit().toList())
          .isInstanceOf(IncompleteListException.class)
          .hasMessageContaining("cursor");
      assertThat(server.requests()).hasSize(round + 1);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"next_cursor\":\"\"", "\"next_cursor\":null", "\"limit\":100"})
  void noCursorIsTheEnd(String end) {
    try (ListServer server =
        ListServer.answering(ask -> page(page(ask), page(ask) < 2 ? next(page(ask) + 1) : end))) {
      List<AuditRecord> records = server.client().audit().toList();

      assertThat(records).extracting(AuditRecord::id).containsExactly("A0", "A1", "A2");
      assertThat(server.requests()).hasSize(3);
    }
  }

  private static String next(int page) {
    return "\"next_cursor\":\"" + page + '"';
  }

  private static int page(Parameters ask) {
    return Integer.parseInt(ask.asMap().getOrDefault("cursor", List.of("0")).get(0));
  }

  private static String page(int number, String end) {
    return "{\"records\":[{\"id\":\"A" + number + "\"}]," + end + '}';
  }
}
