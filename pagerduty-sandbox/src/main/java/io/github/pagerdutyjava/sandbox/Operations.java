package io.github.pagerdutyjava.sandbox;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The table of all operations PagerDuty has. */
final class Operations {
  /** The most literal path first: {@code /users/me} is not a user called "me". */
  private static final Comparator<Operation> LITERAL_FIRST =
      Comparator.comparingLong(
          operation -> operation.segments().stream().filter(s -> s.startsWith("{")).count());

  private final Map<String, List<Operation>> byMethodAndLength = new HashMap<>();

  Operations() {
    for (String line : Tables.lines("operations.tsv")) {
      Operation operation = Operation.parse(line);
      byMethodAndLength
          .computeIfAbsent(key(operation.method(), operation.segments()), k -> new ArrayList<>())
          .add(operation);
    }
    byMethodAndLength.values().forEach(operations -> operations.sort(LITERAL_FIRST));
  }

  @Nullable Call find(Request request, Query query, Caller caller) {
    List<Operation> candidates =
        byMethodAndLength.getOrDefault(key(request.method(), request.path()), List.of());
    for (Operation candidate : candidates) {
      List<String> variables = candidate.match(request.path());
      if (variables != null) {
        return new Call(candidate, variables, query, caller, Sent.of(request));
      }
    }
    return null;
  }

  /** Returns all the scopes that some operation needs. */
  Set<String> scopes() {
    return byMethodAndLength.values().stream()
        .flatMap(List::stream)
        .map(Operation::scope)
        .filter(scope -> !scope.isEmpty())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String key(String method, List<String> path) {
    return method + path.size();
  }
}
