package io.github.pagerdutyjava.internal;

import java.io.EOFException;
import java.io.IOException;
import java.net.SocketException;
import javax.net.ssl.SSLException;
import okhttp3.internal.http2.ConnectionShutdownException;
import okhttp3.internal.http2.ErrorCode;
import okhttp3.internal.http2.StreamResetException;
import org.jspecify.annotations.Nullable;

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
    Throwable cause = e.getCause();
    for (int i = 0; cause != null && i < DEEPEST; i++) {
      if (cause instanceof SocketException || cause instanceof EOFException) {
        return true;
      }
      cause = cause.getCause();
    }
    return false;
  }

  static String message(Throwable e, boolean sent) {
    if (e instanceof Bodies.BodyTooLarge) {
      return String.valueOf(e.getMessage());
    }
    if (sent) {
      return "no complete answer: " + line(e);
    }
    return (tls(e) ? "no secure connection: " : "no connection: ") + line(e);
  }

  private static String line(Throwable e) {
    return new Redaction(null).line(e.getClass().getSimpleName() + ": " + e.getMessage());
  }

  /** Returns the exception, or a copy where OkHttp's own type would be inside ours. */
  static Throwable plain(Throwable e) {
    if (!e.getClass().getName().startsWith("okhttp3.")) {
      return e;
    }
    @Nullable Throwable cause = e.getCause();
    IOException plain = new IOException(e.getMessage(), cause);
    plain.setStackTrace(e.getStackTrace());
    return plain;
  }
}
