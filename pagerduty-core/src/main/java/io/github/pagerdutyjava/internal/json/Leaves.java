package io.github.pagerdutyjava.internal.json;

import com.squareup.moshi.JsonReader;
import io.github.pagerdutyjava.Secret;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Map;
import java.util.Objects;

/** The types that hold no others. */
final class Leaves {

  private static final BigDecimal NANOS = BigDecimal.valueOf(1_000_000_000);

  /** More would take all the memory there is to compute with. */
  private static final int MOST_ZEROS = 100;

  /** By type; Object is any JSON. */
  static final Map<Class<?>, Node> BY_TYPE =
      Map.ofEntries(
          Map.entry(Object.class, (reader, scratch) -> Any.read(reader)),
          Map.entry(String.class, Leaves::text),
          Map.entry(boolean.class, new Primitive(Leaves::truth, false)),
          Map.entry(Boolean.class, Leaves::truth),
          Map.entry(int.class, new Primitive((reader, scratch) -> Numbers.readInt(reader), 0)),
          Map.entry(Integer.class, (reader, scratch) -> Numbers.readInt(reader)),
          Map.entry(long.class, new Primitive((reader, scratch) -> Numbers.readLong(reader), 0L)),
          Map.entry(Long.class, (reader, scratch) -> Numbers.readLong(reader)),
          Map.entry(
              double.class, new Primitive((reader, scratch) -> Numbers.readDouble(reader), 0.0)),
          Map.entry(Double.class, (reader, scratch) -> Numbers.readDouble(reader)),
          Map.entry(BigDecimal.class, (reader, scratch) -> Numbers.readDecimal(reader)),
          Map.entry(Instant.class, Leaves::instant),
          Map.entry(LocalTime.class, Leaves::timeOfDay),
          Map.entry(Duration.class, Leaves::seconds),
          Map.entry(Secret.class, (reader, scratch) -> Secret.of(text(reader, scratch))));

  private Leaves() {}

  /** A number or a truth value where text is expected is its literal text. */
  static String text(JsonReader reader, Scratch scratch) throws IOException {
    return switch (reader.peek()) {
      case STRING, NUMBER -> reader.nextString();
      case BOOLEAN -> Boolean.toString(reader.nextBoolean());
      default -> throw new Mismatch("a text was expected, but there is " + reader.peek());
    };
  }

  private static Boolean truth(JsonReader reader, Scratch scratch) throws IOException {
    return switch (text(reader, scratch)) {
      case "true", "1" -> true;
      case "false", "0" -> false;
      default -> throw new Mismatch("true or false was expected");
    };
  }

  private static Instant instant(JsonReader reader, Scratch scratch) throws IOException {
    if (reader.peek() != JsonReader.Token.STRING) {
      throw new Mismatch("a date and time was expected, but there is " + reader.peek());
    }
    try {
      return Instants.parse(reader.nextString());
    } catch (DateTimeException e) {
      throw new Mismatch("a date and time in ISO 8601 was expected");
    }
  }

  private static LocalTime timeOfDay(JsonReader reader, Scratch scratch) throws IOException {
    try {
      return LocalTime.parse(text(reader, scratch));
    } catch (DateTimeException e) {
      throw new Mismatch("a time of day such as 08:00:00 was expected");
    }
  }

  private static Duration seconds(JsonReader reader, Scratch scratch) throws IOException {
    BigDecimal seconds = Numbers.readDecimal(reader);
    if (Math.abs((long) seconds.scale()) > MOST_ZEROS) {
      throw new Mismatch("a number of seconds was expected");
    }
    try {
      long whole = seconds.setScale(0, RoundingMode.FLOOR).longValueExact();
      BigDecimal fraction = seconds.subtract(BigDecimal.valueOf(whole));
      return Duration.ofSeconds(whole, fraction.multiply(NANOS).longValueExact());
    } catch (ArithmeticException e) {
      throw new Mismatch("a number of seconds was expected");
    }
  }

  /** A primitive has a value where JSON has none. */
  private record Primitive(Node node, Object absent) implements Node {

    @Override
    public Object read(JsonReader reader, Scratch scratch) throws IOException {
      return Objects.requireNonNull(node.read(reader, scratch));
    }
  }
}
