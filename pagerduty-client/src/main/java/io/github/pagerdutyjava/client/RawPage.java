package io.github.pagerdutyjava.client;

import io.github.pagerdutyjava.ParseException;
import io.github.pagerdutyjava.client.paging.ListAnswer;
import io.github.pagerdutyjava.client.paging.ListOperation;
import io.github.pagerdutyjava.client.paging.ListState;
import io.github.pagerdutyjava.client.paging.Parameters;
import io.github.pagerdutyjava.internal.CallInfo;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One page of a list without a type. */
final class RawPage {

  private RawPage() {}

  /** Returns the list with these filters; a limit among them is its page size. */
  static <T> ListState<T> state(ListOperation<T> operation, Parameters query) {
    for (String own : List.of("offset", "cursor")) {
      if (query.asMap().containsKey(own)) {
        throw new IllegalArgumentException("query: the list sets " + own + " itself");
      }
    }
    List<String> limit = query.asMap().get("limit");
    if (limit == null) {
      return ListState.of(operation, query);
    }
    if (!limit.get(0).matches("\\d{1,3}")) {
      throw new IllegalArgumentException("query: limit is 1 to 100, not " + limit.get(0));
    }
    Parameters filters = query.withAll("limit", List.of());
    return ListState.of(operation, filters).withPageSize(Integer.parseInt(limit.get(0)));
  }

  static ListAnswer<Map<String, Object>> of(
      CallInfo call, String root, Map<String, Object> answer) {
    @Nullable Object items = answer.get(root);
    if (!answer.containsKey(root)) {
      throw new ParseException(
          call,
          "$." + root,
          "it is not there; is the root right? Lists in the answer: " + lists(answer),
          null);
    }
    if (items != null && !(items instanceof List<?>)) {
      throw new ParseException(call, "$." + root, "a list was expected", null);
    }
    return new ListAnswer<>(
        items == null ? List.of() : maps(call, root, (List<?>) items),
        Boolean.TRUE.equals(answer.get("more")),
        answer.get("total") instanceof Long total ? total : null,
        answer.get("next_cursor") instanceof String cursor && !cursor.isEmpty() ? cursor : null,
        null,
        !(answer.get("more") instanceof Boolean));
  }

  private static List<String> lists(Map<String, Object> answer) {
    return answer.entrySet().stream()
        .filter(entry -> entry.getValue() instanceof List<?>)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static List<Map<String, Object>> maps(CallInfo call, String root, List<?> items) {
    List<Map<String, Object>> maps = new ArrayList<>(items.size());
    for (Object item : items) {
      if (!(item instanceof Map<?, ?> map)) {
        throw new ParseException(call, "$." + root + "[]", "an object was expected", null);
      }
      maps.add(named(map));
    }
    return maps;
  }

  static Map<String, Object> named(Map<?, ?> map) {
    Map<String, Object> copy = new LinkedHashMap<>();
    map.forEach((name, value) -> copy.put((String) name, value));
    return copy;
  }
}
