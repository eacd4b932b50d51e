package io.github.pagerdutyjava.client;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Writes {@code docs/operations.md}: which method has which operation. */
final class OperationsPage {

  private static final String HEAD =
      """
      # Operations

      The REST API of PagerDuty has %d operations. %d are typed, which is said by the method that calls each of them; every other one
      is reached by `client.raw()`, with the same retries, limits and errors. A list is iterated: `client.incidents()` has no method
      for it. *deprecated* and *early access* are PagerDuty's words (the headers that early access wants are sent by the typed
      methods), and *From* is wanted where it stands: `client.withFrom("me@acme.com")`.
      """;

  /** PagerDuty's file says nothing of this one but that it belongs to the Events API. */
  private static final Map<String, String> ELSEWHERE =
      Map.of("POST /change_events", "`PagerDutyEvents.change(…)`");

  private final List<OperationTable.Line> operations = OperationTable.all();
  private final Map<String, SortedSet<String>> calls = TypedMethods.byOperation();

  /** Returns the page, as it should stand in the file. */
  String text() {
    Map<String, List<OperationTable.Line>> byTag =
        operations.stream().collect(groupingBy(OperationTable.Line::tag, TreeMap::new, toList()));
    StringBuilder page = new StringBuilder(HEAD.formatted(operations.size(), calls.size()));
    byTag.forEach((tag, lines) -> page.append(section(tag, lines)));
    return page.toString();
  }

  private String section(String tag, List<OperationTable.Line> lines) {
    return "\n## "
        + tag.replace('_', ' ')
        + "\n\n| Operation | In the SDK | OAuth scope |\n|---|---|---|\n"
        + lines.stream().map(this::row).collect(joining());
  }

  private String row(OperationTable.Line line) {
    Set<String> typed = calls.getOrDefault(line.operation(), new TreeSet<>());
    String how =
        typed.isEmpty()
            ? ELSEWHERE.getOrDefault(line.operation(), "`raw()`")
            : typed.stream().map(call -> "`" + call + "`").collect(joining("<br>"));
    String scope = line.scope().equals(OperationTable.NO_SCOPE) ? "" : "`" + line.scope() + "`";
    return "| `%s`%s | %s | %s |\n".formatted(line.operation(), remarks(line), how, scope);
  }

  private static String remarks(OperationTable.Line line) {
    return (line.deprecated() ? " *deprecated*" : "")
        + (line.earlyAccess() ? " *early access*" : "")
        + (line.from() ? " *From*" : "");
  }
}
