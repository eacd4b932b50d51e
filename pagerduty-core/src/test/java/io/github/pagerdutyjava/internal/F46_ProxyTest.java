package io.github.pagerdutyjava.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pagerdutyjava.ApiException;
import io.github.pagerdutyjava.ConnectionException;
import io.github.pagerdutyjava.PagerDutyException;
import io.github.pagerdutyjava.PagerDutyHttp;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.URI;
import org.junit.jupiter.api.Test;

/**
 * A proxy that asks for a password ends the call in an exception that says 407; of a call by TLS it
 * learns the host only.
 */
class F46_ProxyTest extends WireTest {

  private final RawServer proxy =
      serving(Reply.status(407, "Proxy-Authenticate: Basic realm=\"office\""));

  @Test
  void whenATunnelIsAskedFor() {
    Transport transport = to(URI.create("https://api.pagerduty.test"), this::proxied);

    ConnectionException e = failure(ConnectionException.class, transport, "POST");

    assertThat(e.mayHaveBeenProcessed()).isFalse();
    assertThat(e).hasMessageContaining("proxy");
    assertThat(proxy.requests())
        .allSatisfy(
            request ->
                assertThat(request).startsWith("CONNECT").doesNotContain(TOKEN, "services/"));
  }

  @Test
  void whenItAnswersTheCallItself() {
    Transport transport = to(URI.create("http://127.0.0.1:1"), this::proxied);

    PagerDutyException e = failure(PagerDutyException.class, transport, "POST");

    assertThat(e)
        .isInstanceOfSatisfying(ApiException.class, api -> assertThat(api.status()).isEqualTo(407));
    assertThat(proxy.hits()).isEqualTo(1);
  }

  private PagerDutyHttp.Builder proxied(PagerDutyHttp.Builder http) {
    InetSocketAddress address =
        new InetSocketAddress(InetAddress.getLoopbackAddress(), proxy.uri().getPort());
    return http.okHttp(ok -> ok.proxy(new Proxy(Proxy.Type.HTTP, address)));
  }
}
