package io.github.pagerdutyjava.internal;

import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import io.github.pagerdutyjava.ConnectionException;
import java.net.URI;
import java.time.Duration;
import java.util.function.UnaryOperator;
import javax.net.ssl.SSLException;
import org.junit.jupiter.api.Test;

class F03_TlsTest extends WireTest {

  @Test
  void aCertificateThatNobodyTrustsIsRefusedAtOnceAndNothingIsSent() {
    WireMockServer server = new WireMockServer(options().dynamicPort().dynamicHttpsPort());
    server.start();
    closing(server::stop);
    Transport transport =
        to(URI.create("https://localhost:" + server.httpsPort()), UnaryOperator.identity());

    ConnectionException e = failure(ConnectionException.class, transport, "GET");

    assertThat(e.attempts()).isEqualTo(1);
    assertThat(e.mayHaveBeenProcessed()).isFalse();
    assertThat(e)
        .hasMessageContaining("no secure connection")
        .hasCauseInstanceOf(SSLException.class);
    assertThat(server.getAllServeEvents()).isEmpty();
  }

  @Test
  void aServerThatSpeaksNoTlsIsRefusedAtOnce() {
    RawServer server = closing(RawServer.start(n -> Reply.ok()));
    URI uri = URI.create("https://localhost:" + server.uri().getPort());

    ConnectionException e =
        failure(
            ConnectionException.class,
            to(uri, http -> http.readTimeout(Duration.ofMillis(300))),
            "GET");

    assertThat(e.mayHaveBeenProcessed()).isFalse();
    assertThat(server.hits()).isZero();
  }
}
