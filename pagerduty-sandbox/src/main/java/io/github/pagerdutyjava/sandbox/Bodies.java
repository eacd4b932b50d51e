package io.github.pagerdutyjava.sandbox;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Turns what a request says into what the account keeps: references are known, times are times. */
final class Bodies {
  private static final Set<String> TIMES =
      Set.of(
          "at",
          "start",
          "end",
          "start_time",
          "end_time",
          "date_time",
          "effective_since",
          "effective_until",
          "rotation_virtual_start",
          "timestamp");

  private final Function<String, @Nullable Entity> finder;

  Bodies(Function<String, @Nullable Entity> finder) {
    this.finder = finder;
  }

  Entity members(Map<String, @Nullable Object> sent) {
    Entity kept = new Entity();
    sent.forEach((name, value) -> kept.put(name, value(name, value)));
    return kept;
  }

  /** Returns a value of the table of shapes. */
  @Nullable Object kept(@Nullable Object value) {
    return value("", value);
  }

  private @Nullable Object value(String name, @Nullable Object sent) {
    if (sent instanceof List<?> list) {
      List<@Nullable Object> kept = new ArrayList<>();
      list.forEach(element -> kept.add(value(name, element)));
      return kept;
    }
    Map<String, @Nullable Object> object = Json.object(sent);
    if (object != null) {
      return object.get("id") instanceof String id ? reference(name, id, object) : members(object);
    }
    return sent instanceof String text && TIMES.contains(name) ? time(text) : sent;
  }

  /** An id of a part that is not listed anywhere, such as a layer's, refers to nothing. */
  private Entity reference(String name, String id, Map<String, @Nullable Object> object) {
    Entity found = finder.apply(id);
    if (found != null) {
      return found.reference();
    }
    if (String.valueOf(object.get("type")).endsWith("_reference")) {
      throw Refusal.field(name, "refers to " + id + ", which does not exist");
    }
    return members(object);
  }

  private static Object time(String text) {
    try {
      return OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeException other) {
      return text;
    }
  }

  /** Returns whether it is a number without a fraction. */
  static boolean whole(@Nullable Object value) {
    return value instanceof BigDecimal number && number.stripTrailingZeros().scale() <= 0;
  }

  /** Returns whether it is a whole number from 1 to {@code most}. */
  static boolean counts(@Nullable Object value, long most) {
    return value instanceof BigDecimal number
        && whole(number)
        && number.signum() > 0
        && number.compareTo(BigDecimal.valueOf(most)) <= 0;
  }

  /** Returns a moment that must be there. */
  static Instant instant(Entity kept, String name) {
    if (kept.get(name) instanceof Instant instant) {
      return instant;
    }
    throw Refusal.field(name, "must be a date and time");
  }
}
