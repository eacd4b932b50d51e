package io.github.pagerdutyjava.internal.json;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;

/** Numbers without loss: each is exact, or refused. */
final class Numbers {

  /** Longer ones take time that grows with the square of their length. */
  private static final int LONGEST = 1000;

  private static final int LONG_DIGITS = 18;
  private static final int DOUBLE_DIGITS = 15;
  private static final int DOUBLE_DIGITS_AT_MOST = 17;

  private Numbers() {}

  /** Reads {@code 7}, {@code "7"}, {@code 7.0} or {@code 7e0}. */
  static long readLong(JsonReader reader) throws IOException {
    try {
      return reader.peek() == JsonReader.Token.STRING
          ? decimal(reader.nextString()).longValueExact()
          : reader.nextLong();
    } catch (JsonDataException | ArithmeticException | Mismatch e) {
      throw new Mismatch("a whole number of 64 bits was expected");
    }
  }

  static int readInt(JsonReader reader) throws IOException {
    long value = readLong(reader);
    if (value != (int) value) {
      throw new Mismatch("a whole number of 32 bits was expected");
    }
    return (int) value;
  }

  static double readDouble(JsonReader reader) throws IOException {
    BigDecimal decimal = readDecimal(reader);
    double nearest = decimal.doubleValue();
    if (Double.isInfinite(nearest) || !isClose(decimal, nearest)) {
      throw new Mismatch("a number that a double can hold was expected");
    }
    return nearest;
  }

  static BigDecimal readDecimal(JsonReader reader) throws IOException {
    if (reader.peek() != JsonReader.Token.NUMBER && reader.peek() != JsonReader.Token.STRING) {
      throw new Mismatch("a number was expected, but there is " + reader.peek());
    }
    return decimal(reader.nextString());
  }

  /** Returns a Long, or a BigInteger, Double or BigDecimal where that is what holds it exactly. */
  static Number exact(String literal) {
    if (isInteger(literal)) {
      if (literal.length() <= LONG_DIGITS) {
        return Long.parseLong(literal);
      }
      BigInteger integer = decimal(literal).toBigInteger();
      return integer.bitLength() < Long.SIZE ? (Number) integer.longValue() : integer;
    }
    BigDecimal decimal = decimal(literal);
    double nearest = decimal.doubleValue();
    return survives(decimal, nearest) ? (Number) nearest : decimal;
  }

  private static boolean isInteger(String literal) {
    for (int i = 0; i < literal.length(); i++) {
      char c = literal.charAt(i);
      if (c == '.' || c == 'e' || c == 'E') {
        return false;
      }
    }
    return true;
  }

  private static BigDecimal decimal(String literal) {
    if (literal.length() > LONGEST) {
      throw new Mismatch("a number of more than " + LONGEST + " characters");
    }
    try {
      return new BigDecimal(literal);
    } catch (NumberFormatException e) {
      throw new Mismatch("a number was expected");
    }
  }

  /** Returns whether writing the double gives the same number again. */
  private static boolean survives(BigDecimal decimal, double nearest) {
    return Double.isFinite(nearest)
        && (nearest != 0 || decimal.signum() == 0)
        && BigDecimal.valueOf(nearest).compareTo(decimal) == 0;
  }

  /**
   * Fractions of up to 17 digits are what doubles look like in text; beyond, and for integers above
   * 2^53, only the exact value is accepted.
   */
  private static boolean isClose(BigDecimal decimal, double nearest) {
    int digits = decimal.precision();
    boolean fraction = decimal.scale() > 0;
    boolean isShort = digits <= (fraction ? DOUBLE_DIGITS_AT_MOST : DOUBLE_DIGITS);
    return (isShort && nearest != 0) || new BigDecimal(nearest).compareTo(decimal) == 0;
  }
}
