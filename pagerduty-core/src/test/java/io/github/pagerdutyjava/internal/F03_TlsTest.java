package io.github.pagerdutyjava.internal;

import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import io.github.pagerdutyjava.ConnectionException;
import io.github.pagerdutyjava.faultwatch.Traces;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.UnaryOperator;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A certificate that nobody trusts, of another host or of last year, or a server without TLS, is
 * refused at once and clearly, and nothing is sent.
 */
class F03_TlsTest extends WireTest {

  /** The first byte of a client that speaks TLS. */
  private static final int HANDSHAKE = 22;

  private static final char[] PASSWORD = "secret".toCharArray();

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "dns:elsewhere.example, -1d, Hostname localhost not verified",
    "dns:localhost, -30d, NotAfter"
  })
  void aTrustedCertificateOfAnotherHostOrOfThePastIsRefusedAtOnce(
      String names, String start, String reason) throws Exception {
    Path keys = folder.resolve("keys.p12");
    keytool(keys, "-alias", "ca", "-ext", "bc:c");
    keytool(keys, "-alias", "key", "-signer", "ca", "-ext", "san=" + names, "-startdate", start);
    Certificate authority = withoutAuthority(keys);
    WireMockServer server =
        serving(
            options()
                .keystorePath(keys.toString())
                .keystorePassword("secret")
                .keyManagerPassword("secret"));
    Transport transport =
        to(
            URI.create("https://localhost:" + server.httpsPort()),
            http -> http.okHttp(ok -> trusting(ok, authority)));

    ConnectionException e = failure(ConnectionException.class, transport, "POST");

    assertThat(e.attempts()).isEqualTo(1);
    assertThat(e.mayHaveBeenProcessed()).isFalse();
    assertThat(Traces.of(e)).contains("no secure connection", reason);
    assertThat(server.getAllServeEvents()).isEmpty();
  }

  @Test
  void aCertificateThatNobodyTrustsIsRefusedAtOnceAndNothingIsSent() {
    WireMockServer server = serving(options());
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
  void aServerThatSpeaksNoTlsIsRefusedAtOnce() throws IOException {
    ServerSocket plain = closing(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
    Queue<Integer> first = new ConcurrentLinkedQueue<>();
    Thread server = new Thread(() -> answerPlainly(plain, first), "plain-server");
    server.setDaemon(true);
    server.start();
    URI uri = URI.create("https://127.0.0.1:" + plain.getLocalPort());

    ConnectionException e =
        failure(ConnectionException.class, to(uri, UnaryOperator.identity()), "GET");

    assertThat(e.attempts()).isEqualTo(1);
    assertThat(e.mayHaveBeenProcessed()).isFalse();
    assertThat(e).hasMessageContaining("no secure connection");
    assertThat(first).as("TLS only").containsOnly(HANDSHAKE);
  }

  /** Says what a web server without TLS says of bytes that are no request, and hangs up. */
  private static void answerPlainly(ServerSocket server, Queue<Integer> first) {
    try {
      while (true) {
        try (Socket client = server.accept()) {
          first.add(client.getInputStream().read());
          client.getOutputStream().write("HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(UTF_8));
          client.shutdownOutput();
          client.getInputStream().transferTo(OutputStream.nullOutputStream());
        }
      }
    } catch (IOException over) {
      // The test is over.
    }
  }

  private WireMockServer serving(WireMockConfiguration options) {
    WireMockServer server = new WireMockServer(options.dynamicPort().dynamicHttpsPort());
    server.start();
    closing(server::stop);
    return server;
  }

  /** Makes a key with the tool for it that every JDK has; it lives for a week from its start on. */
  private static void keytool(Path keys, String... options) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
    command.add("-J-XX:TieredStopAtLevel=1");
    command.addAll(List.of("-genkeypair", "-keyalg", "EC", "-dname", "CN=test", "-validity", "7"));
    command.addAll(List.of("-storetype", "PKCS12", "-storepass", "secret"));
    command.addAll(List.of("-keystore", keys.toString()));
    command.addAll(List.of(options));
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertThat(process.waitFor()).isZero();
  }

  /** Leaves the server its own key only, and returns whose signature is to be trusted. */
  private static Certificate withoutAuthority(Path keys) throws Exception {
    KeyStore store = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(keys)) {
      store.load(in, PASSWORD);
    }
    Certificate authority = store.getCertificate("ca");
    store.deleteEntry("ca");
    try (OutputStream out = Files.newOutputStream(keys)) {
      store.store(out, PASSWORD);
    }
    return authority;
  }

  private static OkHttpClient.Builder trusting(OkHttpClient.Builder ok, Certificate authority) {
    try {
      KeyStore trusted = KeyStore.getInstance("PKCS12");
      trusted.load(null, PASSWORD);
      trusted.setCertificateEntry("ca", authority);
      TrustManagerFactory factory = TrustManagerFactory.getInstance("PKIX");
      factory.init(trusted);
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(null, factory.getTrustManagers(), null);
      return ok.sslSocketFactory(
          context.getSocketFactory(), (X509TrustManager) factory.getTrustManagers()[0]);
    } catch (IOException | GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
