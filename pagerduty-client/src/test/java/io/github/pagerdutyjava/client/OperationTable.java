package io.github.pagerdutyjava.client;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** All operations of PagerDuty's REST API, each with the OAuth scope that it needs. */
final class OperationTable {

  /** What the table has where PagerDuty documents no scope. */
  static final String NO_SCOPE = "-";

  private OperationTable() {}

  /** Returns the scopes by method and path. */
  static Map<String, String> scopes() {
    try (BufferedReader table =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(OperationTable.class.getResourceAsStream("/operations.tsv")),
                UTF_8))) {
      return table
          .lines()
          .skip(1)
          .map(line -> line.split("\t", -1))
          .collect(Collectors.toMap(cells -> cells[0] + " " + cells[1], cells -> cells[3]));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
