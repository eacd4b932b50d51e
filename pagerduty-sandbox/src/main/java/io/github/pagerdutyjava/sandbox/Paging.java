package io.github.pagerdutyjava.sandbox;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The classic paging by limit and offset. */
record Paging(int limit, int offset, boolean total) {
  private static final int USUAL = 25;
  private static final int MOST = 100;
  private static final int DEEPEST = 10_000;

  static Paging of(Query query) {
    return of(query, USUAL, MOST);
  }

  /** Returns the page that was asked for of a list with other limits than the usual ones. */
  static Paging of(Query query, int usual, int most) {
    int limit = query.number("limit", usual);
    int offset = query.number("offset", 0);
    if (limit < 1 || limit > most) {
      throw Refusal.invalid("limit must be from 1 to " + most);
    }
    if (offset < 0) {
      throw Refusal.invalid("offset must not be negative");
    }
    if (offset + (long) limit > DEEPEST) {
      throw Refusal.argument("offset plus limit must not exceed " + DEEPEST);
    }
    return new Paging(limit, offset, query.flag("total"));
  }

  /** Returns the answer that shows this page of so many items; only its items are made. */
  Map<String, @Nullable Object> page(String root, int count, IntFunction<?> item) {
    int end = Math.min(count, offset + limit);
    List<?> items = IntStream.range(Math.min(offset, end), end).mapToObj(item).toList();
    Map<String, @Nullable Object> answer = new LinkedHashMap<>();
    answer.put(root, items);
    answer.put("limit", limit);
    answer.put("offset", offset);
    answer.put("total", total ? count : null);
    answer.put("more", end < count);
    return answer;
  }

  Map<String, @Nullable Object> page(String root, List<?> items) {
    return page(root, items.size(), items::get);
  }
}
