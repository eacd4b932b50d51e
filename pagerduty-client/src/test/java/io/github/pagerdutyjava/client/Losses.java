package io.github.pagerdutyjava.client;

import java.lang.reflect.RecordComponent;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Finds what of an answer is not in the record that was made of it. */
final class Losses {

  private Losses() {}

  /** Returns where the answer says something that is not in what the record is written as. */
  static List<String> of(Object answer, Object record) {
    List<String> lost = new ArrayList<>();
    compare("$", answer, OfficialSpec.plain(PagerDutyJson.write(record)), lost);
    return lost;
  }

  private static void compare(String path, Object sent, Object kept, List<String> lost) {
    if (isNothing(sent) && isNothing(kept)) {
      return;
    }
    if (sent instanceof Map<?, ?> object && kept instanceof Map<?, ?> other) {
      object.forEach((name, value) -> compare(path + "." + name, value, other.get(name), lost));
    } else if (sent instanceof List<?> items
        && kept instanceof List<?> others
        && items.size() == others.size()) {
      for (int i = 0; i < items.size(); i++) {
        compare(path + "[" + i + "]", items.get(i), others.get(i), lost);
      }
    } else if (!isSame(sent, kept)) {
      lost.add(path + ": " + sent + " became " + kept);
    }
  }

  private static boolean isNothing(Object value) {
    return value == null
        || (value instanceof Collection<?> items && items.isEmpty())
        || (value instanceof Map<?, ?> object && object.isEmpty());
  }

  private static boolean isSame(Object sent, Object kept) {
    return Objects.equals(sent, kept)
        || (instant(sent).isPresent() && instant(sent).equals(instant(kept)));
  }

  private static Optional<Instant> instant(Object value) {
    try {
      return value instanceof String text
          ? Optional.of(OffsetDateTime.parse(text).toInstant())
          : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Returns the properties that have no component, each after the name of its record. */
  static Set<String> extras(Object value) {
    Set<String> found = new TreeSet<>();
    collect(value, found);
    return found;
  }

  private static void collect(Object value, Set<String> found) {
    if (value instanceof List<?> items) {
      items.forEach(item -> collect(item, found));
    } else if (value instanceof Record) {
      for (RecordComponent component : value.getClass().getRecordComponents()) {
        Object part = part(value, component);
        if (component.getName().equals("extra")) {
          String record = value.getClass().getSimpleName();
          ((Map<?, ?>) part).keySet().forEach(name -> found.add(record + "." + name));
        } else {
          collect(part, found);
        }
      }
    }
  }

  private static Object part(Object value, RecordComponent component) {
    try {
      return component.getAccessor().invoke(value);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }
}
