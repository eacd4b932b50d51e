package io.github.pagerdutyjava.internal.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonEncodingException;
import com.squareup.moshi.JsonReader;
import io.github.pagerdutyjava.internal.json.Samples.Incident;
import io.github.pagerdutyjava.internal.json.Samples.Scalars;
import io.github.pagerdutyjava.internal.json.Samples.Thing;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import okio.Buffer;

/** The first character says as what the rest is read. */
class RecordsFuzzTest {

  private static final List<Class<?>> TYPES =
      List.of(Object.class, Incident.class, Scalars.class, Thing.class);

  /** Half of a surrogate pair, which UTF-8 cannot hold: it is written as a question mark. */
  private static final Pattern HALF = Pattern.compile("\\\\u[dD][89a-fA-F]");

  private static final Json JSON = Samples.json();

  @FuzzTest
  void jsonIsRefusedInALineOrCanBeWrittenAndReadAgain(byte[] input) throws IOException {
    String text = new String(input, UTF_8);
    if (text.isEmpty()) {
      return;
    }
    Class<?> type = TYPES.get(text.charAt(0) % TYPES.size());
    Object value;
    try {
      value = read(type, text.substring(1));
    } catch (JsonFailure refused) {
      assertThat(refused).message().doesNotContainPattern("\\v").hasSizeLessThan(600);
      return;
    }

    if (isUnambiguous(text.substring(1)) && !HALF.matcher(text).find()) {
      assertThat(read(type, JSON.write(value).utf8())).isEqualTo(value);
    }
  }

  private static Object read(Class<?> type, String text) {
    return JSON.read(type, new Buffer().writeUtf8(text));
  }

  /** Of a name that comes twice, as of a type, one part of a decoder may see the first. */
  private static boolean isUnambiguous(String json) throws IOException {
    try {
      JsonReader.of(new Buffer().writeUtf8(json)).readJsonValue();
      return true;
    } catch (JsonDataException | JsonEncodingException e) {
      return false;
    }
  }
}
