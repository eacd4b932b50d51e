package io.github.pagerdutyjava.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pagerdutyjava.ServerException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * After 500, 502, 503 and 504 a read is tried again; the last exception has the status and the
 * first 200 characters of the body, be it HTML.
 */
class F16_ServerErrorTest extends WireTest {

  private static final String PAGE = "<html>\r\n<h1>Bad\nGateway</h1>" + "x".repeat(500);

  @ParameterizedTest
  @ValueSource(ints = {500, 502, 503, 504})
  void readingIsRetried(int status) {
    RawServer server = serving(Reply.html(status, PAGE), Reply.html(status, PAGE), Reply.ok());

    assertThat(attempts(get(to(server)))).isEqualTo(3);
    assertThat(time.sleptMillis()).containsExactly(250L, 500L);
  }

  @ParameterizedTest
  @ValueSource(strings = {"PUT", "DELETE"})
  void replacingAndDeletingAreRetried(String method) {
    RawServer server = serving(Reply.status(502), Reply.ok());

    assertThat(attempts(call(to(server), method))).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(ints = {500, 502, 503, 504})
  void creatingIsNotRepeated(int status) {
    RawServer server = serving(Reply.status(status), Reply.ok());

    ServerException e = failure(ServerException.class, to(server), "POST");

    assertThat(e.status()).isEqualTo(status);
    assertThat(server.hits()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {501, 505, 520})
  void otherServerErrorsAreNotRetried(int status) {
    RawServer server = serving(Reply.status(status), Reply.ok());

    assertThat(failure(ServerException.class, to(server), "GET").attempts()).isEqualTo(1);
  }

  @Test
  void theExceptionHasTheStatusAndTheBeginningOfThePageOnOneLine() {
    RawServer server = serving(Reply.html(502, PAGE, "x-request-id: abc-123"));

    ServerException e = failure(ServerException.class, to(server), "GET");

    assertThat(e.status()).isEqualTo(502);
    assertThat(e.bodyExcerpt()).startsWith("<html> <h1>Bad Gateway</h1>xxx").hasSize(200);
    assertThat(e.requestId()).contains("abc-123");
    assertThat(e.getMessage())
        .startsWith("GET /services/{id}: 502 <html> <h1>Bad Gateway</h1>xxx")
        .endsWith("[request abc-123]")
        .doesNotContain("\n");
    assertThat(e).hasNoCause();
  }

  @Test
  void anErrorWhoseBodyBreaksOffStillHasItsStatus() {
    Reply cut = Reply.raw("HTTP/1.1 500 Oops\r\nContent-Length: 99\r\n\r\nhalf a").thenReset();

    ServerException e = failure(ServerException.class, to(serving(cut)), "POST");

    assertThat(e.status()).isEqualTo(500);
  }
}
