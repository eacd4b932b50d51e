package io.github.pagerdutyjava.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The table of all operations PagerDuty has. */
final class Operations {
  private static final String TABLE = "operations.tsv";

  /** The most literal path first: {@code /users/me} is not a user called "me". */
  private static final Comparator<Operation> LITERAL_FIRST =
      Comparator.comparingLong(
          operation -> operation.segments().stream().filter(s -> s.startsWith("{")).count());

  private final Map<String, List<Operation>> byMethodAndLength = new HashMap<>();

  Operations() {
    for (String line : lines()) {
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
        return new Call(candidate, variables, query, caller);
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

  private static List<String> lines() {
    try (InputStream table = Operations.class.getResourceAsStream(TABLE);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(Objects.requireNonNull(table), UTF_8))) {
      return reader.lines().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
