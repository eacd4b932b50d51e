package io.github.pagerdutyjava.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.pagerdutyjava.ApiException;
import io.github.pagerdutyjava.PermissionException;
import io.github.pagerdutyjava.RateLimitException;
import io.github.pagerdutyjava.ServerException;
import java.time.Duration;
import okhttp3.Request;
import okhttp3.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a request says of itself where its method does not tell. */
class RequestRulesTest extends WireTest {

  private static final RequestRules REPEATABLE = new RequestRules(true, false, false);
  private static final RequestRules THROTTLED_BY_403 = new RequestRules(false, true, false);
  private static final RequestRules ONCE = new RequestRules(true, false, true);

  @ParameterizedTest
  @ValueSource(ints = {408, 500, 501, 502, 503, 504, 520, 599})
  void whatMayBeRepeatedIsRepeatedAfterEveryFailureOfTheServer(int status) {
    RawServer server = serving(Reply.status(status), Reply.ok());

    assertThat(attempts(post(server, REPEATABLE))).isEqualTo(2);
  }

  @Test
  void whatMayBeRepeatedIsRepeatedAfterAnUnknownOutcome() {
    RawServer server = serving(Reply.cut().thenClose(), Reply.ok());

    assertThat(attempts(post(server, REPEATABLE))).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 402, 404, 409, 422})
  void whatMayBeRepeatedIsNotRepeatedAfterARefusal(int status) {
    assertThat(refusal(ApiException.class, serving(Reply.status(status)), REPEATABLE).attempts())
        .isEqualTo(1);
  }

  @Test
  void aRefusalThatMeansTooManyRequestsIsWaitedFor() {
    RawServer server = serving(Reply.status(403), Reply.ok());

    assertThat(attempts(post(server, THROTTLED_BY_403))).isEqualTo(2);
    assertThat(time.sleptMillis()).containsExactly(1000L);
  }

  @Test
  void aRefusalThatMeansTooManyRequestsTellsTheTimeToWait() {
    RawServer server = serving(Reply.status(403, "Retry-After: 120"));

    RateLimitException e = refusal(RateLimitException.class, server, THROTTLED_BY_403);

    assertThat(e.status()).isEqualTo(403);
    assertThat(e.retryAfter()).contains(Duration.ofMinutes(2));
  }

  @Test
  void anyOtherAnswerIsNoThrottlingByThatRule() {
    RawServer server = serving(Reply.status(404));

    assertThat(refusal(ApiException.class, server, THROTTLED_BY_403).status()).isEqualTo(404);
    assertThat(time.sleeps()).isEmpty();
  }

  @Test
  void aRefusalIsOneWhereNothingElseIsSaid() {
    RawServer server = serving(Reply.status(403));

    assertThat(refusal(PermissionException.class, server, REPEATABLE).attempts()).isEqualTo(1);
  }

  @Test
  void whatIsTriedOnceIsTriedOnce() {
    RawServer server = serving(Reply.status(503), Reply.ok());

    assertThat(refusal(ServerException.class, server, ONCE).attempts()).isEqualTo(1);
    assertThat(server.hits()).isEqualTo(1);
  }

  private Response post(RawServer server, RequestRules rules) {
    Transport transport = to(server);
    Request request =
        request(transport, "POST").newBuilder().tag(RequestRules.class, rules).build();
    return execute(transport, request);
  }

  private <E extends Throwable> E refusal(Class<E> type, RawServer server, RequestRules rules) {
    return catchThrowableOfType(type, () -> post(server, rules));
  }
}
