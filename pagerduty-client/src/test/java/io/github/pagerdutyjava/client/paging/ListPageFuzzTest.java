package io.github.pagerdutyjava.client.paging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.pagerdutyjava.internal.json.Json;
import io.github.pagerdutyjava.internal.json.JsonFailure;
import java.util.Map;
import okhttp3.Headers;
import okio.Buffer;

/** The first line is the header Date, the rest the page. */
class ListPageFuzzTest {

  private static final Json JSON = Json.builder().build();
  private static final ListAnswerReader<Map<String, Object>> READER =
      ListAnswerReader.of(JSON, Map.class, "things");

  @FuzzTest
  void aPageIsRefusedInALineOrHasItemsAndWhatCanBeTrusted(byte[] input) {
    String text = new String(input, UTF_8);
    int line = Math.max(0, text.indexOf('\n'));
    Headers headers =
        new Headers.Builder().addUnsafeNonAscii("Date", text.substring(0, line)).build();
    ListAnswer<Map<String, Object>> page;
    try {
      page =
          JSON.decode(
              new Buffer().writeUtf8(text.substring(line)), body -> READER.read(body, headers));
    } catch (JsonFailure refused) {
      assertThat(refused).message().doesNotContainPattern("\\v").hasSizeLessThan(600);
      return;
    }

    assertThat(page.items()).doesNotContainNull();
    assertThat(page.more() && page.silent()).isFalse();
    assertThat(page.total()).matches(total -> total == null || total >= 0);
    assertThat(page.nextCursor()).matches(cursor -> cursor == null || !cursor.isEmpty());
  }
}
