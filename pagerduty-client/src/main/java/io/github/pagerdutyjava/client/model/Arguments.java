package io.github.pagerdutyjava.client.model;

import io.github.pagerdutyjava.Internal;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Checks values before anything is sent, naming the argument as callers know it. */
@Internal
public final class Arguments {

  private static final Pattern OFFSET = Pattern.compile("(UTC|GMT|UT)[+-].*");

  private Arguments() {}

  /**
   * Returns the value.
   *
   * @param name the name on the wire
   * @throws NullPointerException if it is null
   * @throws IllegalArgumentException if it is a constant that stands for what is not known
   */
  public static <T> T value(String name, @Nullable T value) {
    if (value == null) {
      throw new NullPointerException(argument(name));
    }
    if (value instanceof Enum<?> constant && constant.name().equals("UNKNOWN")) {
      throw new IllegalArgumentException(argument(name) + ": UNKNOWN cannot be sent");
    }
    return value;
  }

  /**
   * Returns a text that must say something.
   *
   * @throws IllegalArgumentException if it is blank
   */
  public static <T> T notBlank(String name, @Nullable T value) {
    T checked = value(name, value);
    if (checked instanceof CharSequence text && text.toString().isBlank()) {
      throw new IllegalArgumentException(argument(name) + ": must not be blank");
    }
    return checked;
  }

  /**
   * Returns values of which there must be one at least.
   *
   * @throws NullPointerException if one is null
   * @throws IllegalArgumentException if there are none
   */
  public static <T> List<T> some(String name, T @Nullable [] values) {
    T[] given = value(name, values);
    if (given.length == 0) {
      throw new IllegalArgumentException(argument(name) + ": at least one is needed");
    }
    for (T one : given) {
      value(name, one);
    }
    return List.of(given);
  }

  /**
   * Returns an id, which may become a segment of a path: one that holds a slash or a dot segment
   * would address another resource there, and nothing at all elsewhere.
   *
   * @throws IllegalArgumentException if it is blank, or holds what no id holds
   */
  public static String id(String name, String id) {
    String checked = notBlank(name, id);
    if (checked.equals(".")
        || checked.equals("..")
        || !checked.chars().allMatch(Arguments::isInIds)) {
      throw new IllegalArgumentException(
          argument(name)
              + ": holds a character that no id has, give the id alone: \""
              + checked.replaceAll("[^\\x20-\\x7e]", "?")
              + '"');
    }
    return checked;
  }

  private static boolean isInIds(int c) {
    return c > ' ' && c < 0x7f && "/\\?#%,".indexOf(c) < 0;
  }

  /**
   * Returns the ids in the order given, each once.
   *
   * @throws IllegalArgumentException if there is none, or if one cannot be an id
   */
  public static List<String> ids(String name, String... ids) {
    return some(name, ids).stream().map(id -> id(name, id)).distinct().toList();
  }

  /**
   * Returns how many minutes a duration has.
   *
   * @throws IllegalArgumentException if it is not whole minutes, or less than {@code least}
   */
  public static long minutes(String name, Duration duration, long least) {
    return minutes(name, duration, least, Long.MAX_VALUE);
  }

  /**
   * Returns how many minutes a duration has.
   *
   * @throws IllegalArgumentException if it is not whole minutes, or not in this range
   */
  public static long minutes(String name, Duration duration, long least, long most) {
    return whole(name, duration, ChronoUnit.MINUTES, least, most);
  }

  /**
   * Returns how many seconds a duration has.
   *
   * @throws IllegalArgumentException if it is not whole seconds, or not in this range
   */
  public static long seconds(String name, Duration duration, long least, long most) {
    return whole(name, duration, ChronoUnit.SECONDS, least, most);
  }

  private static long whole(
      String name, Duration duration, ChronoUnit unit, long least, long most) {
    long count = value(name, duration).dividedBy(unit.getDuration());
    if (count < least || count > most || !duration.equals(Duration.of(count, unit))) {
      String units = unit.toString().toLowerCase(Locale.ROOT);
      String range = most == Long.MAX_VALUE ? "at least " + least : least + " to " + most;
      throw new IllegalArgumentException(
          "%s: must be whole %s, %s, is %s".formatted(argument(name), units, range, duration));
    }
    return count;
  }

  /**
   * Returns the name of a time zone, which is what PagerDuty knows it by.
   *
   * @throws IllegalArgumentException if it is an offset, which would ignore summer time
   */
  public static String zone(String name, @Nullable ZoneId zone) {
    ZoneId given = value(name, zone);
    if (given.normalized().equals(ZoneOffset.UTC)) {
      return "Etc/UTC";
    }
    if (given instanceof ZoneOffset || OFFSET.matcher(given.getId()).matches()) {
      throw new IllegalArgumentException(
          argument(name) + ": must have a name such as Europe/Berlin, is " + given);
    }
    return given.getId();
  }

  /**
   * Returns a time of day.
   *
   * @throws IllegalArgumentException if it has a part of a second, which PagerDuty does not take
   */
  public static LocalTime timeOfDay(String name, @Nullable LocalTime time) {
    LocalTime given = value(name, time);
    if (!given.equals(given.truncatedTo(ChronoUnit.SECONDS))) {
      throw new IllegalArgumentException(argument(name) + ": must be whole seconds, is " + given);
    }
    return given;
  }

  /** Turns {@code service_ids[]} into {@code serviceIds}. */
  public static String argument(String name) {
    String[] words = name.replace("[]", "").split("_", -1);
    StringBuilder camel = new StringBuilder(words[0]);
    for (int i = 1; i < words.length; i++) {
      String word = words[i];
      if (!word.isEmpty()) {
        camel.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
      }
    }
    return camel.toString();
  }
}
