package io.github.pagerdutyjava.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pagerdutyjava.ConnectionException;
import io.github.pagerdutyjava.Credentials;
import io.github.pagerdutyjava.PagerDutyHttp;
import okhttp3.ConnectionPool;
import org.junit.jupiter.api.Test;

class ClosingTest extends WireTest {

  private final RawServer server = serving(Reply.ok());

  @Test
  void aClosedOneRefusesCalls() {
    PagerDutyHttp http = PagerDutyHttp.builder().build();
    Transport transport = Transport.create(http, server.uri(), Credentials.apiToken(TOKEN));
    get(transport).close();

    http.close();
    http.close();

    assertThatThrownBy(() -> get(transport)).isInstanceOf(IllegalStateException.class);
    assertThat(server.hits()).isEqualTo(1);
  }

  @Test
  void connectionsOfAPoolThatWasPassedInStayOpen() {
    ConnectionPool theirs = new ConnectionPool();
    closing(theirs::evictAll);
    PagerDutyHttp http = PagerDutyHttp.builder().okHttp(ok -> ok.connectionPool(theirs)).build();
    get(Transport.create(http, server.uri(), Credentials.apiToken(TOKEN))).close();

    http.close();

    assertThat(theirs.idleConnectionCount()).isEqualTo(1);
  }

  @Test
  void anAttemptThatOutlivesTheClosingIsTheLast() {
    PagerDutyHttp[] http = new PagerDutyHttp[1];
    RawServer broken =
        closing(
            RawServer.start(
                n -> {
                  http[0].close();
                  return Reply.cut().thenClose();
                }));
    http[0] = PagerDutyHttp.builder().time(time).build();
    Transport transport = Transport.create(http[0], broken.uri(), Credentials.apiToken(TOKEN));

    assertThat(failure(ConnectionException.class, transport, "GET").attempts()).isEqualTo(1);
  }

  @Test
  void whatACallersInterceptorThrowsReachesTheCallerAndFreesTheBudget() {
    Transport transport =
        to(
            server,
            http ->
                http.okHttp(
                    ok ->
                        ok.addInterceptor(
                            chain -> {
                              throw new UnsupportedOperationException("mine");
                            })));

    assertThatThrownBy(() -> get(transport)).hasMessage("mine");
    assertThatThrownBy(() -> get(transport)).hasMessage("mine");
  }
}
