package io.github.pagerdutyjava.internal;

import io.github.pagerdutyjava.ConnectionException;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;

/**
 * Sends a request once, as a fresh call of the inner client, and reads the whole answer: what
 * breaks in the middle of a body is a failed attempt like any other.
 */
final class AttemptInterceptor implements Interceptor {

  private final Wire wire;

  AttemptInterceptor(Wire wire) {
    this.wire = wire;
  }

  @Override
  public Response intercept(Chain chain) throws IOException {
    Request request = chain.request();
    Progress progress = Progress.of(request);
    progress.checkInterrupt();
    wire.waits().checkOpen();
    long left = progress.left();
    if (left <= 0) {
      throw progress.late("the deadline is over", null);
    }
    progress.attempt();
    Call call = wire.client().newCall(request);
    call.timeout()
        .timeout(Math.min(left, Durations.nanos(wire.callTimeout())), TimeUnit.NANOSECONDS);
    return send(call, progress);
  }

  private Response send(Call call, Progress progress) throws IOException {
    SentListener sent = new SentListener();
    call.addEventListener(sent);
    try (InterruptWatcher.Watch watch = InterruptWatcher.INSTANCE.watch(call)) {
      try {
        Response answer = Wire.showRetryAfter(call.execute());
        return Bodies.buffered(answer, wire.maxBodyBytes());
      } catch (RuntimeException e) {
        throw e;
      } catch (Exception e) {
        if (sent.reused()) {
          wire.connectionWasStale();
        }
        // Not only IOException: OkHttp lets an InterruptedException escape while it connects.
        throw failure(e, sent.sent(), watch.interrupted(), progress);
      }
    } finally {
      wire.attemptEnded();
    }
  }

  private static Failure failure(
      Exception e, boolean sent, boolean interrupted, Progress progress) {
    boolean unprocessed = !sent || Causes.refused(e);
    if (!unprocessed) {
      progress.outcomeUnknown();
    }
    Redaction redaction = progress.redaction();
    Throwable cause = Causes.plain(e, redaction);
    if (interrupted || e instanceof InterruptedException) {
      throw progress.interrupted(cause);
    }
    if (progress.left() <= 0) {
      throw progress.late("the deadline is over", cause);
    }
    String message = Causes.message(e, sent, redaction);
    ConnectionException problem =
        new ConnectionException(progress.call(), message, progress.mayHaveBeenProcessed(), cause);
    return new Failure(problem, repeatable(e, unprocessed, progress), null, 0);
  }

  private static boolean repeatable(Exception e, boolean unprocessed, Progress progress) {
    if (e instanceof Bodies.BodyTooLarge) {
      return false;
    }
    return unprocessed ? !Causes.tls(e) : progress.idempotent();
  }
}
