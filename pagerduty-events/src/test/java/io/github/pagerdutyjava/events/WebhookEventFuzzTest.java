package io.github.pagerdutyjava.events;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.pagerdutyjava.ParseException;
import java.util.Map;
import java.util.regex.Pattern;

class WebhookEventFuzzTest {

  /** Half of a surrogate pair, which UTF-8 cannot hold: it is written as a question mark. */
  private static final Pattern HALF = Pattern.compile("\\\\u[dD][89a-fA-F]");

  @FuzzTest
  void aBodyIsRefusedWithTheDocumentedExceptionOrAnEvent(byte[] input) {
    WebhookEvent event;
    try {
      event = WebhookEvent.parse(input);
    } catch (ParseException refused) {
      assertThat(refused).message().doesNotContainPattern("\\v");
      return;
    }

    if (!HALF.matcher(new String(input, UTF_8)).find()) {
      byte[] again = EventFields.JSON.write(Map.of("event", event)).toByteArray();
      assertThat(WebhookEvent.parse(again)).isEqualTo(event);
    }
  }
}
