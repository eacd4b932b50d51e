package io.github.pagerdutyjava.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pagerdutyjava.Credentials;
import io.github.pagerdutyjava.PagerDutyHttp;
import okhttp3.Call;
import okhttp3.EventListener;
import okhttp3.Interceptor;
import okhttp3.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What an interceptor, listener or credentials of the user throw reaches the caller as it is, once;
 * the turn in the rate budget and the connection are free for the next call.
 */
class F45_ThrowingCallbackTest extends WireTest {

  private final RawServer server = serving(Reply.ok());
  private boolean healthy;

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void anInterceptorThatThrowsBeforeTheCall(boolean network) {
    throwsThenWorks(
        with(
            network,
            chain -> {
              fail();
              return chain.proceed(chain.request());
            }));

    assertThat(server.hits()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void anInterceptorThatThrowsWithTheAnswerInHand(boolean network) {
    throwsThenWorks(
        with(
            network,
            chain -> {
              Response response = chain.proceed(chain.request());
              if (!healthy) {
                response.close();
              }
              fail();
              return response;
            }));

    assertThat(server.hits()).isEqualTo(2);
  }

  @Test
  void aListenerThatThrows() {
    EventListener listener =
        new EventListener() {
          @Override
          public void callStart(Call call) {
            fail();
          }
        };

    throwsThenWorks(to(server, http -> http.okHttp(ok -> ok.eventListener(listener))));
  }

  @Test
  void credentialsThatThrow() {
    PagerDutyHttp http = http(builder -> builder);
    Credentials credentials =
        () -> {
          fail();
          return "Token token=" + TOKEN;
        };

    throwsThenWorks(Transport.create(http, server.uri(), credentials));

    assertThat(server.hits()).isEqualTo(1);
  }

  private Transport with(boolean network, Interceptor interceptor) {
    return to(
        server,
        http ->
            http.okHttp(
                ok ->
                    network
                        ? ok.addNetworkInterceptor(interceptor)
                        : ok.addInterceptor(interceptor)));
  }

  private void fail() {
    if (!healthy) {
      throw new UnsupportedOperationException("mine");
    }
  }

  private void throwsThenWorks(Transport transport) {
    assertThatThrownBy(() -> get(transport))
        .isInstanceOf(UnsupportedOperationException.class)
        .hasMessage("mine");
    healthy = true;
    assertThat(attempts(get(transport))).isEqualTo(1);
    assertThat(time.sleeps()).isEmpty();
  }
}
