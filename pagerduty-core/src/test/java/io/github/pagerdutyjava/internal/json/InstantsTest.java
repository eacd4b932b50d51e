package io.github.pagerdutyjava.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InstantsTest {

  private static final int TRIES = 50_000;
  private static final long YEAR_0 = Instant.parse("0000-01-02T00:00:00Z").getEpochSecond();
  private static final long YEAR_9999 = Instant.parse("9999-12-30T00:00:00Z").getEpochSecond();

  @ParameterizedTest
  @CsvSource({
    "2011-05-06T17:00:00Z,            2011-05-06T17:00:00Z",
    "2011-05-06T17:00Z,               2011-05-06T17:00:00Z",
    "2011-05-06T03:30-07,             2011-05-06T10:30:00Z",
    "2011-05-06,                      2011-05-06T00:00:00Z",
    "2011-05-06T17:00:00,             2011-05-06T17:00:00Z",
    "2011-05-06T17:00,                2011-05-06T17:00:00Z",
    "2011-05-06T17:00:00.5,           2011-05-06T17:00:00.500Z",
    "2015-07-17T08:42:58.315+0000,    2015-07-17T08:42:58.315Z",
    "2015-07-17T08:42:58+0530,        2015-07-17T03:12:58Z",
    "2015-07-17T08:42:58-04:00,       2015-07-17T12:42:58Z",
    "2015-07-17T08:42:58.123456789-04:00, 2015-07-17T12:42:58.123456789Z",
    "2015-07-17T08:42:58.1z,          2015-07-17T08:42:58.100Z",
    "2016-02-29T23:59:59+18:00,       2016-02-29T05:59:59Z",
    "2016-12-31T00:00:00-18:00,       2016-12-31T18:00:00Z",
    "0000-01-01T00:00:00Z,            0000-01-01T00:00:00Z",
    "1969-12-31T23:59:59Z,            1969-12-31T23:59:59Z",
    "+10000-01-01T04:59:59Z,          +10000-01-01T04:59:59Z",
    "-0001-12-31T23:00:00Z,           -0001-12-31T23:00:00Z"
  })
  void everyFormThatPagerDutySendsIsRead(String text, Instant instant) {
    assertThat(Instants.parse(text)).isEqualTo(instant);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "x",
        "2011",
        "2011-05",
        "2011-13-01",
        "2011-02-30",
        "2015-02-29T00:00:00Z",
        "2011-04-31T00:00:00Z",
        "2011-05-06T24:00:00Z",
        "2011-05-06T23:59:60Z",
        "2011-05-06T23:60:00Z",
        "2011-05-06T17:00:00+19:00",
        "2011-05-06T17:00:00+18:01",
        "2011-05-06T17:00:00+01:60",
        "2011-05-06 17:00:00Z",
        "2011-05-06T17:00:00ZZ",
        "2011-05-06T17:00:00Z-07",
        "2011-05-06T17",
        "2011-05-06Z",
        "2011-05-06T17:00:00.1234567890Z",
        "1234567890",
        "+2011-05-06T17:00:00Z",
        "2011-00-06T17:00:00Z",
        "2011-05-00T17:00:00Z",
        "٢٠١١-05-06T17:00:00Z",
        "2011-05-06T1a:00:00Z",
        "2011-05-06T17:00:00+0a:00",
        "2011-05-06T17:00:00+01;00"
      })
  void anythingElseIsRefused(String text) {
    assertThatThrownBy(() -> Instants.parse(text)).isInstanceOf(DateTimeException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-11-21T08:00:00Z",
        "2026-01-01T00:00:00Z",
        "2026-02-28T09:09:09Z",
        "2026-03-31T10:10:10Z",
        "2026-12-31T23:59:59Z",
        "0000-01-01T00:00:00Z",
        "9999-12-30T19:19:19Z",
        "2026-11-21T08:00:00+00:00",
        "2026-11-21T08:00:00-00:30",
        "2026-11-21T08:00:00+17:59",
        "2026-11-21T08:00:00-17:59"
      })
  void theUsualFormsAreReadWithoutGarbage(String text) {
    Instant expected = OffsetDateTime.parse(text).toInstant();
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    int times = 200;
    Instants.parse(text);
    long before = threads.getCurrentThreadAllocatedBytes();

    for (int i = 0; i < times; i++) {
      Instants.parse(text);
    }

    assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(times * 100L);
    assertThat(Instants.parse(text)).isEqualTo(expected);
  }

  @Test
  void agreesWithJavaTimeOnWhatJavaTimeFormats() {
    Random random = new Random(42);
    List<DateTimeFormatter> forms =
        List.of(
            DateTimeFormatter.ISO_OFFSET_DATE_TIME,
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx"),
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssXXX"),
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSxx"),
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mmXXX"));
    for (int i = 0; i < TRIES; i++) {
      OffsetDateTime time = anyTime(random);
      String text = forms.get(random.nextInt(forms.size())).format(time);
      Instant expected = OffsetDateTime.parse(text, lenient(text)).toInstant();

      assertThat(Instants.parse(text)).as(text).isEqualTo(expected);
    }
  }

  /** One changed character: both refuse the text, or both mean the same by it. */
  @Test
  void agreesWithJavaTimeOnWhatIsNearlyRight() {
    Random random = new Random(43);
    String characters = "0123456789-+:TZ. a";
    for (int i = 0; i < TRIES; i++) {
      String right = anyTime(random).withNano(0).toString();
      right = right.length() < 20 ? right.replaceFirst("(T..:..)", "$1:00") : right;
      int at = random.nextInt(right.length());
      char other = characters.charAt(random.nextInt(characters.length()));
      String text = right.substring(0, at) + other + right.substring(at + 1);

      assertThat(parsedHere(text)).as(text).isEqualTo(parsedByJavaTime(text));
    }
  }

  private static OffsetDateTime anyTime(Random random) {
    long second = YEAR_0 + (long) (random.nextDouble() * (YEAR_9999 - YEAR_0));
    int nano = random.nextBoolean() ? 0 : random.nextInt(1_000) * 1_000_000;
    ZoneOffset offset =
        random.nextBoolean()
            ? ZoneOffset.UTC
            : ZoneOffset.ofTotalSeconds(60 * (random.nextInt(2 * 18 * 60 + 1) - 18 * 60));
    return Instant.ofEpochSecond(second, nano).atOffset(offset);
  }

  private static DateTimeFormatter lenient(String text) {
    return text.matches(".*[+-]\\d{4}")
        ? DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSxx")
        : DateTimeFormatter.ISO_OFFSET_DATE_TIME;
  }

  private static Object parsedHere(String text) {
    try {
      return Instants.parse(text);
    } catch (DateTimeException e) {
      return "refused";
    }
  }

  /** java.time knows no offset without a colon, and more offsets, years and cases than we do. */
  private static Object parsedByJavaTime(String text) {
    try {
      String colon = text.replaceFirst("(T.*[+-]\\d\\d)(\\d\\d)$", "$1:$2");
      String whole = colon.matches(".*T[\\d:.]*") ? colon + "Z" : colon;
      return OffsetDateTime.parse(whole).toInstant();
    } catch (DateTimeParseException e) {
      return "refused";
    }
  }
}
