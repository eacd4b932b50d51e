package io.github.pagerdutyjava.client;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** All operations of PagerDuty's REST API. */
final class OperationTable {

  /** What the table has where PagerDuty documents no scope. */
  static final String NO_SCOPE = "-";

  private OperationTable() {}

  /**
   * One operation.
   *
   * @param scope the OAuth scope that it needs, or {@link #NO_SCOPE}
   * @param from whether PagerDuty wants a {@code From}
   */
  record Line(
      String method,
      String path,
      String tag,
      String scope,
      boolean deprecated,
      boolean earlyAccess,
      boolean from) {

    private static Line of(String[] cells) {
      return new Line(
          cells[0],
          cells[1],
          cells[3],
          cells[4],
          cells[5].equals("y"),
          !cells[6].equals("n"),
          !cells[7].equals("n"));
    }

    /** Returns the method and the path, as Javadoc names an operation. */
    String operation() {
      return method + " " + path;
    }
  }

  /** Returns all operations in the order of their paths. */
  static List<Line> all() {
    try (BufferedReader table =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(OperationTable.class.getResourceAsStream("/operations.tsv")),
                UTF_8))) {
      return table.lines().skip(1).map(line -> Line.of(line.split("\t", -1))).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the scopes by method and path. */
  static Map<String, String> scopes() {
    return all().stream().collect(Collectors.toMap(Line::operation, Line::scope));
  }
}
