package io.github.pagerdutyjava.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.pagerdutyjava.ApiException;
import io.github.pagerdutyjava.Secret;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import okhttp3.Headers;
import okhttp3.MediaType;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;

/**
 * The first line is the status, the second the content type, the third the id of the request, and
 * the rest is the body; a dollar stands for the token, which the server echoes.
 */
class ErrorsFuzzTest {

  private static final String TOKEN = "u+canary/7f3a9c==";
  private static final CallInfo CALL = new CallInfo("GET", "/incidents", 1);
  private static final Redaction REDACTION =
      new Redaction("Token token=" + TOKEN, new Hidden(List.of(Secret.of("second-canary"))));

  @FuzzTest
  void everyAnswerIsAnExceptionOfOneLineWithoutTheToken(byte[] input) {
    String[] parts = Arrays.copyOf(new String(input, UTF_8).replace("$", TOKEN).split("\n", 4), 4);
    int status = parts[0].matches("[45][0-9][0-9]") ? Integer.parseInt(parts[0]) : 400;

    ApiException error =
        Errors.of(CALL, answer(status, parts), Duration.ofSeconds(1), REDACTION, status == 429);

    assertThat(error.status()).isEqualTo(status);
    assertThat(error.toString() + error.errors() + error.requestId() + error.bodyExcerpt())
        .doesNotContain(TOKEN)
        .doesNotContainPattern("\\v");
    assertThat(error.bodyExcerpt()).hasSizeLessThanOrEqualTo(200);
    assertThat(error.getMessage()).hasSizeLessThan(30_000);
  }

  private static Response answer(int status, String[] parts) {
    Response.Builder answer =
        new Response.Builder()
            .request(new Request.Builder().url("https://api.pagerduty.com/").build())
            .protocol(Protocol.HTTP_1_1)
            .code(status)
            .message("")
            .body(
                ResponseBody.create(
                    parts[3] == null ? new byte[0] : parts[3].getBytes(UTF_8),
                    parts[1] == null ? null : MediaType.parse(parts[1])));
    if (parts[2] != null) {
      answer.headers(new Headers.Builder().addUnsafeNonAscii("x-request-id", parts[2]).build());
    }
    return answer.build();
  }
}
