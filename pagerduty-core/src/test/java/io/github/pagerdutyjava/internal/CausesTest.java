package io.github.pagerdutyjava.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.EOFException;
import java.io.IOException;
import java.net.SocketException;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import okhttp3.internal.http2.ConnectionShutdownException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CausesTest {

  private final Redaction redaction = new Redaction("Bearer canary", Hidden.NOTHING);

  static Stream<Throwable> cutOff() {
    return Stream.of(
        new SSLException("ended", new EOFException()),
        new SSLException("reset", new SocketException()),
        new SSLException("reset", new IOException(new SocketException())));
  }

  @ParameterizedTest
  @MethodSource("cutOff")
  void aConnectionThatEndsWithinTheHandshakeIsNoFailureOfTls(Throwable e) {
    assertThat(Causes.tls(e)).isFalse();
  }

  @Test
  void aHandshakeThatFailsForWhatTheCertificateSaysIsAFailureOfTls() {
    assertThat(Causes.tls(new SSLHandshakeException("no"))).isTrue();
    assertThat(Causes.tls(new SSLException("no", new IOException("NotAfter")))).isTrue();
  }

  @Test
  void causesInARingAreReadNoLongerThanNeeded() {
    SSLException e = new SSLException("outer");
    e.initCause(new IOException("inner", e));

    assertThat(Causes.tls(e)).isTrue();
    assertThat(Causes.plain(e, redaction)).isSameAs(e);
  }

  @Test
  void anExceptionThatQuotesNothingStaysAsItIs() {
    IOException e = new IOException("harmless", new IOException("deeper"));
    e.addSuppressed(new IOException("besides"));

    assertThat(Causes.plain(e, redaction)).isSameAs(e);
  }

  static Stream<IOException> quoting() {
    IOException suppressing = new IOException("besides");
    suppressing.addSuppressed(new IOException("canary"));
    return Stream.of(
        new IOException("canary"),
        new IOException("outer", new IOException("middle", new IOException("canary"))),
        suppressing,
        new IOException("outer", suppressing));
  }

  @ParameterizedTest
  @MethodSource("quoting")
  void anExceptionThatQuotesTheCredentialAnywhereIsReplacedWithAllThatItHolds(IOException e) {
    Throwable plain = Causes.plain(e, redaction);

    assertThat(plain).hasNoCause().hasNoSuppressedExceptions();
    assertThat(plain.toString()).doesNotContain("canary");
  }

  @Test
  void aReplacedExceptionTellsWhereItCameFrom() {
    ConnectionShutdownException e = new ConnectionShutdownException();

    assertThat(Causes.plain(e, redaction).getStackTrace()).isEqualTo(e.getStackTrace());
  }
}
