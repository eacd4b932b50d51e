package io.github.pagerdutyjava.client;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.pagerdutyjava.PagerDutyHttp;
import java.net.URI;
import java.util.concurrent.atomic.AtomicReference;
import okhttp3.HttpUrl;
import okhttp3.Protocol;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.junit.jupiter.api.AfterAll;

/** Ids and paths come from outside, too; nothing is sent but to the resource that they name. */
class PathFuzzTest {

  private static final AtomicReference<HttpUrl> SENT = new AtomicReference<>();
  private static final PagerDutyHttp HTTP =
      PagerDutyHttp.builder()
          .okHttp(
              builder ->
                  builder.addInterceptor(
                      chain -> {
                        SENT.set(chain.request().url());
                        return new Response.Builder()
                            .request(chain.request())
                            .protocol(Protocol.HTTP_1_1)
                            .code(200)
                            .message("")
                            .body(ResponseBody.create("{\"team\":{\"id\":\"T\"}}", null))
                            .build();
                      }))
          .build();
  private static final PagerDutyClient CLIENT =
      PagerDutyClient.builder()
          .apiToken("token")
          .baseUrl(URI.create("https://api.pagerduty.com/base"))
          .http(HTTP)
          .build();

  @AfterAll
  static void close() {
    CLIENT.close();
    HTTP.close();
  }

  /** The first character says whether the rest is a path, after {@code /}, or an id. */
  @FuzzTest
  void aPathIsRefusedOrSentBelowTheBaseAddressAsItIs(byte[] input) {
    String text = new String(input, UTF_8);
    SENT.set(null);
    boolean isPath = text.startsWith("/");
    try {
      if (isPath) {
        CLIENT.raw().get(text);
      } else {
        CLIENT.teams().get(text);
      }
    } catch (IllegalArgumentException refused) {
      assertThat(refused).message().doesNotContainPattern("\\v");
      assertThat(SENT).hasNullValue();
      return;
    }

    HttpUrl url = SENT.get();
    assertThat(url.host()).isEqualTo("api.pagerduty.com");
    assertThat(url.query()).isNull();
    String below = isPath ? text : "/teams/" + text;
    assertThat(url.encodedPath()).startsWith("/base/");
    assertThat(url.pathSegments())
        .hasSize(2 + (int) below.substring(1).chars().filter(c -> c == '/').count());
    if (!isPath) {
      assertThat(url.pathSegments()).containsExactly("base", "teams", text);
    }
  }
}
