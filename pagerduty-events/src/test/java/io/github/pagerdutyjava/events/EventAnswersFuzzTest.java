package io.github.pagerdutyjava.events;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.pagerdutyjava.PagerDutyHttp;
import io.github.pagerdutyjava.ParseException;
import java.util.concurrent.atomic.AtomicReference;
import okhttp3.Protocol;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.junit.jupiter.api.AfterAll;

/** What PagerDuty says to an event; a dollar stands for the key, which a server echoes. */
class EventAnswersFuzzTest {

  private static final String KEY = "0123456789abcdef0123456789abcdef";
  private static final AtomicReference<String> ANSWER = new AtomicReference<>("");
  private static final PagerDutyHttp HTTP =
      PagerDutyHttp.builder()
          .okHttp(
              builder ->
                  builder.addInterceptor(
                      chain ->
                          new Response.Builder()
                              .request(chain.request())
                              .protocol(Protocol.HTTP_1_1)
                              .code(202)
                              .message("")
                              .body(ResponseBody.create(ANSWER.get(), null))
                              .build()))
          .build();
  private static final PagerDutyEvents EVENTS =
      PagerDutyEvents.builder().routingKey(KEY).http(HTTP).build();

  @AfterAll
  static void close() {
    EVENTS.close();
    HTTP.close();
  }

  @FuzzTest
  void anAnswerIsAResultOrTheDocumentedExceptionWithoutTheKey(byte[] input) {
    String answer = new String(input, UTF_8).replace("$", KEY);
    ANSWER.set(answer);
    try {
      EventResult result = EVENTS.acknowledge("dedup");
      assertThat(result.status()).isNotNull();
      assertThat(result.dedupKey()).isNotNull();
    } catch (ParseException refused) {
      assertThat(refused).message().doesNotContain(KEY).doesNotContainPattern("\\v");
    }

    assertThat(new IntegrationAnswer(202, answer).json()).isNotNull();
  }
}
