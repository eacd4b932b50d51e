package io.github.pagerdutyjava.client.paging;

import io.github.pagerdutyjava.client.model.Arguments;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks the values of a filter before anything is sent. */
final class FilterValues {

  /** What the names of filters by ids end with. */
  private static final String IDS = "_ids[]";

  private FilterValues() {}

  /** An empty filter is refused, because PagerDuty would read it as no filter at all. */
  static List<Object> all(String name, @Nullable Object @Nullable [] values) {
    Object[] given = Arguments.value(name, values);
    if (given.length == 0) {
      throw new IllegalArgumentException(Arguments.argument(name) + ": at least one value");
    }
    List<Object> checked = new ArrayList<>(given.length);
    for (Object value : Arrays.asList(given)) {
      checked.add(one(name, value));
    }
    return checked;
  }

  private static Object one(String name, @Nullable Object value) {
    if (value instanceof ZoneId zone) {
      return Arguments.zone(name, zone);
    }
    return name.endsWith(IDS) && value instanceof String id
        ? Arguments.id(name, id)
        : Arguments.notBlank(name, value);
  }
}
