package io.github.pagerdutyjava.client.incidents;

import io.github.pagerdutyjava.PagerDutyException;
import io.github.pagerdutyjava.PartialUpdateException;
import io.github.pagerdutyjava.client.model.Arguments;
import io.github.pagerdutyjava.client.model.Resource;
import io.github.pagerdutyjava.client.paging.ListAnswer;
import io.github.pagerdutyjava.internal.CallInfo;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Changes many things, a chunk a request, and accounts for each of them: PagerDuty changes a chunk
 * as a whole or not at all, and its answer is a page, which has to be large enough for the chunk.
 *
 * @param <T> what is changed
 * @param <U> what is said of each
 */
final class BulkUpdate<T extends Resource, U> {

  /** The largest page; PagerDuty would take 250 changes, but would not show them all. */
  static final int CHUNK = 100;

  private static final String UPDATES = "updates";

  private final CallInfo call;
  private final Function<List<U>, ListAnswer<T>> request;
  private final Map<String, T> done = new LinkedHashMap<>();

  BulkUpdate(String path, Function<List<U>, ListAnswer<T>> request) {
    this.call = new CallInfo("PUT", path, 1);
    this.request = request;
  }

  /** Returns what says the same of each of these. */
  static <U> Map<String, U> same(List<String> ids, U update) {
    Map<String, U> all = new LinkedHashMap<>();
    ids.forEach(id -> all.put(id, update));
    return all;
  }

  /**
   * Returns what was changed, in the order of the ids; {@code named} gives an update its id.
   *
   * @throws PartialUpdateException if not all were, but some
   * @throws PagerDutyException if none was, because the first request failed
   */
  List<T> send(Map<String, U> all, BiFunction<U, String, U> named) {
    Map<String, U> updates = new LinkedHashMap<>();
    Arguments.value(UPDATES, all).forEach((id, update) -> updates.put(id, of(id, update, named)));
    if (updates.isEmpty()) {
      throw new IllegalArgumentException("updates: at least one is needed");
    }
    List<String> ids = List.copyOf(updates.keySet());
    for (int from = 0; from < ids.size(); from += CHUNK) {
      int to = Math.min(from + CHUNK, ids.size());
      List<String> chunk = ids.subList(from, to);
      List<String> rest = ids.subList(to, ids.size());
      answered(changed(chunk, updates, rest), chunk, rest);
    }
    return List.copyOf(done.values());
  }

  private static <U> U of(String id, U update, BiFunction<U, String, U> named) {
    return named.apply(Arguments.value(UPDATES, update), Arguments.id(UPDATES, id));
  }

  private List<T> changed(List<String> chunk, Map<String, U> updates, List<String> rest) {
    try {
      return request.apply(chunk.stream().map(updates::get).toList()).items();
    } catch (PagerDutyException e) {
      if (done.isEmpty()) {
        throw e;
      }
      throw partial(chunk, rest, e);
    }
  }

  private void answered(List<T> items, List<String> chunk, List<String> rest) {
    Map<String, T> byId = new LinkedHashMap<>();
    items.forEach(item -> byId.put(item.id(), item));
    List<String> missing = new ArrayList<>(chunk);
    missing.removeAll(byId.keySet());
    for (String id : chunk) {
      T item = byId.get(id);
      if (item != null) {
        done.put(id, item);
      }
    }
    if (!missing.isEmpty()) {
      throw partial(missing, rest, null);
    }
  }

  private PartialUpdateException partial(
      List<String> failed, List<String> rest, @Nullable PagerDutyException cause) {
    CallInfo info =
        cause == null ? call : new CallInfo(call.method(), call.path(), cause.attempts());
    return new PartialUpdateException(info, done.keySet(), failed, rest, cause);
  }
}
