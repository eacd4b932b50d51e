package io.github.pagerdutyjava.client;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonEncodingException;
import com.squareup.moshi.JsonReader;
import io.github.pagerdutyjava.ParseException;
import io.github.pagerdutyjava.client.audit.AuditRecord;
import io.github.pagerdutyjava.client.incidents.Alert;
import io.github.pagerdutyjava.client.incidents.Incident;
import io.github.pagerdutyjava.client.logentries.LogEntry;
import io.github.pagerdutyjava.client.model.Resource;
import io.github.pagerdutyjava.client.oncalls.OnCall;
import io.github.pagerdutyjava.client.schedules.LayerSchedule;
import io.github.pagerdutyjava.client.schedules.ShiftSchedule;
import io.github.pagerdutyjava.client.services.Service;
import io.github.pagerdutyjava.client.users.ContactMethod;
import io.github.pagerdutyjava.client.users.User;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import okio.Buffer;

/** The first character, from {@code @} on, says as what the rest is read. */
class TypedRecordsFuzzTest {

  private static final List<Class<?>> TYPES =
      List.of(
          Resource.class,
          Incident.class,
          Alert.class,
          LogEntry.class,
          Service.class,
          User.class,
          ContactMethod.class,
          OnCall.class,
          LayerSchedule.class,
          ShiftSchedule.class,
          AuditRecord.class);

  /** Half of a surrogate pair, which UTF-8 cannot hold: it is written as a question mark. */
  private static final Pattern HALF = Pattern.compile("\\\\u[dD][89a-fA-F]");

  @FuzzTest
  void aRecordIsRefusedWithTheDocumentedExceptionOrCanBeWrittenAndReadAgain(byte[] input)
      throws IOException {
    String text = new String(input, UTF_8);
    if (text.isEmpty()) {
      return;
    }
    Class<?> type = TYPES.get(Math.floorMod(text.charAt(0) - '@', TYPES.size()));
    Object value;
    try {
      value = PagerDutyJson.read(type, text.substring(1));
    } catch (ParseException refused) {
      assertThat(refused).message().doesNotContainPattern("\\v");
      return;
    }

    if (isUnambiguous(text.substring(1)) && !HALF.matcher(text).find()) {
      String written = PagerDutyJson.write(value);
      assertThat((Object) PagerDutyJson.read(type, written)).isEqualTo(value);
    }
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
