package io.github.pagerdutyjava.internal;

import java.io.EOFException;
import java.io.IOException;
import java.net.SocketException;
import java.util.Objects;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import okhttp3.internal.http2.ConnectionShutdownException;
import okhttp3.internal.http2.ErrorCode;
import okhttp3.internal.http2.StreamResetException;

/** Reads the exceptions of OkHttp and the JDK. */
final class Causes {

  private static final int DEEPEST = 20;

  private Causes() {}

  /** Returns whether the server said, over HTTP/2, that it has not looked at the request. */
  static boolean refused(Throwable e) {
    return e instanceof ConnectionShutdownException
        || (e instanceof StreamResetException reset && reset.errorCode == ErrorCode.REFUSED_STREAM);
  }

  /** Returns whether TLS itself failed, which another attempt does not cure. */
  static boolean tls(Throwable e) {
    return e instanceof SSLException && !cutOff(e);
  }

  /** The JDK reports a connection that ends within the handshake as a failed handshake. */
  private static boolean cutOff(Throwable e) {
    return chain(e).anyMatch(x -> x instanceof SocketException || x instanceof EOFException);
  }

  static String message(Throwable e, boolean sent, Redaction redaction) {
    if (e instanceof Bodies.BodyTooLarge) {
      return String.valueOf(e.getMessage());
    }
    String line = redaction.line(e.getClass().getSimpleName() + ": " + e.getMessage());
    if (sent) {
      return "no complete answer: " + line;
    }
    return (tls(e) ? "no secure connection: " : "no connection: ") + line;
  }

  /**
   * Returns the exception, or a copy where OkHttp's own type would be inside ours, or where a
   * server that writes nonsense made it quote the credential.
   */
  static Throwable plain(Throwable e, Redaction redaction) {
    if (!e.getClass().getName().startsWith("okhttp3.") && !quotes(e, redaction)) {
      return e;
    }
    IOException plain = new IOException(redaction.line(String.valueOf(e.getMessage())));
    plain.setStackTrace(e.getStackTrace());
    return plain;
  }

  private static boolean quotes(Throwable e, Redaction redaction) {
    return chain(e)
        .flatMap(cause -> Stream.concat(Stream.of(cause), Stream.of(cause.getSuppressed())))
        .anyMatch(one -> redaction.concerns(one.toString()));
  }

  /** Returns the exception and its causes, which may be a ring. */
  private static Stream<Throwable> chain(Throwable e) {
    return Stream.iterate(e, Objects::nonNull, Throwable::getCause).limit(DEEPEST);
  }
}
