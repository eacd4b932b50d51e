package io.github.pagerdutyjava.internal.json;

import static io.github.pagerdutyjava.internal.json.Samples.failure;
import static io.github.pagerdutyjava.internal.json.Samples.read;
import static io.github.pagerdutyjava.internal.json.Samples.scalars;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.pagerdutyjava.Secret;
import io.github.pagerdutyjava.internal.json.Samples.Scalars;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LeavesTest {

  @ParameterizedTest
  @ValueSource(strings = {"1000", "\"1000\"", "1000.0", "1e3", "\"1e3\"", "1000.000", "10E2"})
  void wholeNumbersAreReadFromEveryFormThatLosesNothing(String json) {
    assertThat(scalars("big", json).big()).isEqualTo(1000L);
    assertThat(scalars("small", json).small()).isEqualTo(1000);
    assertThat(scalars("total", json).total()).isEqualTo(1000L);
    assertThat(scalars("count", json).count()).isEqualTo(1000);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.5",
        "\"1.5\"",
        "\"one\"",
        "\"\"",
        "\" 1\"",
        "true",
        "{}",
        "[]",
        "9223372036854775808",
        "1e999999999",
        "1e-999999999",
        "\"NaN\"",
        "\"0x10\""
      })
  void whatIsNoWholeNumberFailsWithItsPathAndWithoutItsValue(String json) {
    assertThat(failure(Scalars.class, "{\"big\":" + json + "}"))
        .hasMessage("$.big: a whole number of 64 bits was expected");
  }

  @Test
  void theWholeRangeOfLongIsExact() {
    assertThat(scalars("big", "9007199254740993").big()).isEqualTo(9007199254740993L);
    assertThat(scalars("big", "\"-9223372036854775808\"").big()).isEqualTo(Long.MIN_VALUE);
    assertThat(scalars("big", "9223372036854775807").big()).isEqualTo(Long.MAX_VALUE);
  }

  @Test
  void anIntegerBeyond32BitsFails() {
    assertThat(failure(Scalars.class, "{\"small\":2147483648}").path()).isEqualTo("$.small");
    assertThat(failure(Scalars.class, "{\"count\":-2147483649}").path()).isEqualTo("$.count");
  }

  @ParameterizedTest
  @CsvSource({
    "1.5,1.5",
    "'\"1.5\"',1.5",
    "2,2.0",
    "0.1,0.1",
    "0,0.0",
    "-0.0,0.0",
    "1e300,1e300",
    "0.12345678901234567,0.12345678901234567"
  })
  void doublesAreRead(String json, double value) {
    assertThat(scalars("real", json).real()).isEqualByComparingTo(value);
    assertThat(scalars("ratio", json).ratio()).isEqualTo(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "9007199254740993",
        "1e400",
        "1e-400",
        "0.12345678901234567891",
        "0.123456789012345678",
        "\"x\"",
        "true",
        "[1]"
      })
  void whatADoubleCannotHoldFails(String json) {
    assertThat(failure(Scalars.class, "{\"real\":" + json + "}").path()).isEqualTo("$.real");
  }

  @Test
  void decimalsAreExact() {
    assertThat(scalars("decimal", "0.12345678901234567891").decimal())
        .isEqualTo(new BigDecimal("0.12345678901234567891"));
    assertThat(scalars("decimal", "\"1e3\"").decimal()).isEqualTo(new BigDecimal("1e3"));
  }

  @Test
  void untypedNumbersAreOfTheSmallestTypeThatHoldsThemExactly() {
    assertThat(scalars("any", "7").any()).isEqualTo(7L);
    assertThat(scalars("any", "12345678901234567").any()).isEqualTo(12345678901234567L);
    assertThat(scalars("any", "9223372036854775807").any()).isEqualTo(Long.MAX_VALUE);
    assertThat(scalars("any", "-9223372036854775808").any()).isEqualTo(Long.MIN_VALUE);
    assertThat(scalars("any", "9223372036854775808").any())
        .isEqualTo(new BigInteger("9223372036854775808"));
    assertThat(scalars("any", "1.5").any()).isEqualTo(1.5);
    assertThat(scalars("any", "0.1").any()).isEqualTo(0.1);
    assertThat(scalars("any", "0.0").any()).isEqualTo(0.0);
    assertThat(scalars("any", "0.12345678901234567891").any())
        .isEqualTo(new BigDecimal("0.12345678901234567891"));
    assertThat(scalars("any", "1e400").any()).isEqualTo(new BigDecimal("1e400"));
    assertThat(scalars("any", "1e-400").any()).isEqualTo(new BigDecimal("1e-400"));
  }

  @Test
  void anEndlessNumberFailsInsteadOfTakingAnEndlessTime() {
    assertThat(failure(Scalars.class, "{\"any\":[1," + "9".repeat(2000) + "]}").path())
        .isEqualTo("$.any[1]");
    assertThat(failure(Scalars.class, "{\"decimal\":" + "9".repeat(2000) + "}").path())
        .isEqualTo("$.decimal");
  }

  @Test
  void aNumberOfAThousandCharactersInQuotesIsTheLongest() {
    String longest = "9".repeat(1000);

    assertThat(scalars("decimal", '"' + longest + '"').decimal())
        .isEqualTo(new BigDecimal(longest));
    assertThat(failure(Scalars.class, "{\"decimal\":\"" + longest + "9\"}"))
        .hasMessage("$.decimal: a number of more than 1000 characters");
  }

  @ParameterizedTest
  @ValueSource(strings = {"big", "small"})
  void anEndlessNumberInQuotesDoesSoToo(String name) {
    String json = "{\"%s\":\"%s\"}".formatted(name, "9".repeat(2_000_000));

    JsonFailure failure =
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> failure(Scalars.class, json));

    assertThat(failure.path()).isEqualTo("$." + name);
  }

  @ParameterizedTest
  @CsvSource({"true,true", "false,false", "1,true", "0,false", "'\"true\"',true", "'\"0\"',false"})
  void truthIsReadFromOneAndZeroToo(String json, boolean value) {
    assertThat(scalars("truth", json).truth()).isEqualTo(value);
    assertThat(scalars("flag", json).flag()).isEqualTo(value);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2", "\"yes\"", "\"\"", "1.0", "{}"})
  void whatIsNeitherTrueNorFalseFails(String json) {
    assertThat(failure(Scalars.class, "{\"truth\":" + json + "}").path()).isEqualTo("$.truth");
  }

  @ParameterizedTest
  @CsvSource({"'\"a\"',a", "12,12", "1.50,1.50", "1e3,1e3", "-0,-0", "true,true"})
  void aScalarWhereTextIsExpectedIsItsLiteralText(String json, String text) {
    assertThat(scalars("text", json).text()).isEqualTo(text);
  }

  @Test
  void anObjectWhereTextIsExpectedFails() {
    assertThat(failure(Scalars.class, "{\"text\":{}}"))
        .hasMessage("$.text: a text was expected, but there is BEGIN_OBJECT");
  }

  @Test
  void secretsAreReadAndDoNotShow() {
    Scalars scalars = scalars("key", "\"hunter2\"");

    assertThat(scalars.key()).isEqualTo(Secret.of("hunter2"));
    assertThat(scalars.toString()).doesNotContain("hunter2");
  }

  @ParameterizedTest
  @CsvSource({
    "300,PT5M",
    "'\"300\"',PT5M",
    "0,PT0S",
    "-1,PT-1S",
    "1.5,PT1.5S",
    "-0.5,PT-0.5S",
    "0e100,PT0S",
    "0e-100,PT0S",
    "1.000000001,PT1.000000001S"
  })
  void durationsAreSeconds(String json, Duration duration) {
    assertThat(scalars("length", json).length()).isEqualTo(duration);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1e999999999",
        "1e-999999999",
        "0e101",
        "0e-101",
        "1e30",
        "1e-10",
        "\"PT5M\"",
        "true"
      })
  void whatIsNoDurationFails(String json) {
    assertThat(failure(Scalars.class, "{\"length\":" + json + "}").path()).isEqualTo("$.length");
  }

  @ParameterizedTest
  @CsvSource({"08:00:00,08:00", "23:59,23:59", "08:00:00.5,08:00:00.500"})
  void timesOfDayAreReadWithOrWithoutSeconds(String text, LocalTime time) {
    assertThat(read(Opening.class, "{\"at\":\"" + text + "\"}").at()).isEqualTo(time);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"8 o'clock\"", "\"25:00:00\"", "\"\"", "8"})
  void whatIsNoTimeOfDayFails(String json) {
    assertThat(failure(Opening.class, "{\"at\":" + json + "}"))
        .hasMessage("$.at: a time of day such as 08:00:00 was expected");
  }

  record Opening(@Nullable LocalTime at) {}
}
