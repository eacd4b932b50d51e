package io.github.pagerdutyjava.client.paging;

import io.github.pagerdutyjava.Internal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The query parameters of a list, by wire name, in the order in which they were set; immutable. */
@Internal
public final class Parameters {

  private static final int UNSAID_LIMIT = 25;
  private static final Parameters NONE = new Parameters(Map.of());

  private final Map<String, List<String>> values;

  private Parameters(Map<String, List<String>> values) {
    this.values = values;
  }

  /** Returns no parameters at all. */
  public static Parameters none() {
    return NONE;
  }

  /** Returns a copy in which {@code name} has this value only. */
  public Parameters with(String name, Object value) {
    return withAll(name, List.of(value));
  }

  /** Returns a copy in which {@code name} has these values only; no value removes it. */
  public Parameters withAll(String name, Collection<?> all) {
    Map<String, List<String>> copy = new LinkedHashMap<>(values);
    if (all.isEmpty()) {
      copy.remove(name);
    } else {
      List<String> texts = new ArrayList<>(all.size());
      for (Object value : all) {
        texts.add(value.toString());
      }
      copy.put(name, List.copyOf(texts));
    }
    return new Parameters(Collections.unmodifiableMap(copy));
  }

  /** Returns how many items are asked for; PagerDuty's own default when it is not said. */
  int limit() {
    List<String> limit = values.get("limit");
    return limit == null ? UNSAID_LIMIT : Integer.parseInt(limit.get(0));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Parameters parameters && values.equals(parameters.values);
  }

  @Override
  public int hashCode() {
    return values.hashCode();
  }

  /** Returns the values by name. */
  public Map<String, List<String>> asMap() {
    return values;
  }
}
