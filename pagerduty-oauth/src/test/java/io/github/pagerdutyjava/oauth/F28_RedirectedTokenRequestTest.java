package io.github.pagerdutyjava.oauth;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.WireMockServer;
import io.github.pagerdutyjava.PagerDutyHttp;
import io.github.pagerdutyjava.oauth.ScriptedServer.Answer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.channels.ServerSocketChannel;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.Map;
import java.util.function.UnaryOperator;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A redirected token request is an exception, and the other host receives nothing. */
class F28_RedirectedTokenRequestTest extends OAuthTest {

  private ServerSocketChannel other;

  @BeforeEach
  void openAnotherHost() throws IOException {
    other = closing(ServerSocketChannel.open());
    other.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    other.configureBlocking(false);
  }

  @ParameterizedTest
  @ValueSource(ints = {301, 302, 303, 307, 308})
  void toAnotherHostIsRefusedAndThatHostSeesNoConnection(int status) throws IOException {
    ScriptedServer server = serving(new Answer(status, "", Map.of("Location", elsewhere())));

    refused(server.uri(), following(ok -> ok), status);

    assertThat(server.hits()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {302, 307})
  void fromHttpsToHttpIsRefusedToo(int status) throws IOException {
    WireMockServer server = new WireMockServer(options().dynamicPort().dynamicHttpsPort());
    server.start();
    closing(server::stop);
    server.stubFor(
        any(anyUrl())
            .willReturn(aResponse().withStatus(status).withHeader("Location", elsewhere())));

    refused(
        URI.create("https://localhost:" + server.httpsPort()),
        following(F28_RedirectedTokenRequestTest::trusting),
        status);
  }

  private void refused(URI identity, PagerDutyHttp http, int status) throws IOException {
    ScopedOAuth oauth = closing(app(identity).http(http).build());

    TokenException e = catchThrowableOfType(TokenException.class, oauth::authorization);

    assertThat(e.status()).hasValue(status);
    assertThat(e).hasMessageContaining("a redirect, which is never followed");
    assertThat(other.accept()).as("a connection to the other host").isNull();
  }

  private PagerDutyHttp following(UnaryOperator<OkHttpClient.Builder> more) {
    return closing(
        PagerDutyHttp.builder()
            .time(time)
            .okHttp(ok -> more.apply(ok.followRedirects(true).followSslRedirects(true)))
            .build());
  }

  private String elsewhere() throws IOException {
    int port = ((InetSocketAddress) other.getLocalAddress()).getPort();
    return "http://127.0.0.1:" + port + "/oauth/token";
  }

  private static OkHttpClient.Builder trusting(OkHttpClient.Builder ok) {
    X509TrustManager anybody = new Trusting();
    try {
      SSLContext tls = SSLContext.getInstance("TLS");
      tls.init(null, new TrustManager[] {anybody}, null);
      return ok.sslSocketFactory(tls.getSocketFactory(), anybody)
          .hostnameVerifier((host, session) -> true);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static final class Trusting implements X509TrustManager {

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String authType) {}

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String authType) {}

    @Override
    public X509Certificate[] getAcceptedIssuers() {
      return new X509Certificate[0];
    }
  }
}
