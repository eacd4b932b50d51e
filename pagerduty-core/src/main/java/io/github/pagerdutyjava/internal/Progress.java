package io.github.pagerdutyjava.internal;

import io.github.pagerdutyjava.CallInterruptedException;
import io.github.pagerdutyjava.DeadlineException;
import java.time.Duration;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/**
 * How far one call has come; it travels with the request and is used by the calling thread only.
 */
final class Progress {

  private final CallInfo call;
  private final RequestRules rules;
  private final Hidden hidden;
  private final Time time;
  private final long began;
  private final long deadline;
  private int attempts;
  private boolean mayHaveBeenProcessed;
  private boolean reauthorised;
  private long gateMillis;
  private @Nullable String authorization;

  Progress(CallInfo call, RequestRules rules, Hidden hidden, Time time, Duration deadline) {
    this.call = call;
    this.rules = rules;
    this.hidden = hidden;
    this.time = time;
    this.began = time.nanoTime();
    this.deadline = began + Durations.nanos(deadline);
  }

  static Progress of(Request request) {
    Progress progress = request.tag(Progress.class);
    if (progress == null) {
      throw new IllegalStateException("a request that did not come through the transport");
    }
    return progress;
  }

  CallInfo call() {
    return new CallInfo(call.method(), call.path(), attempts);
  }

  /** Returns whether sending the request twice has the effect of sending it once. */
  boolean idempotent() {
    return switch (call.method()) {
      case "GET", "HEAD", "PUT", "DELETE" -> true;
      default -> rules.repeatable();
    };
  }

  RequestRules rules() {
    return rules;
  }

  /** Returns the moment, in nanoseconds, at which the call began. */
  long began() {
    return began;
  }

  /** Returns the nanoseconds until the deadline, not positive when it is over. */
  long left() {
    return deadline - time.nanoTime();
  }

  int attempts() {
    return attempts;
  }

  void attempt() {
    attempts++;
  }

  boolean mayHaveBeenProcessed() {
    return mayHaveBeenProcessed;
  }

  void outcomeUnknown() {
    mayHaveBeenProcessed = true;
  }

  @Nullable String authorization() {
    return authorization;
  }

  void authorization(String authorization) {
    this.authorization = authorization;
  }

  /** Returns what keeps the secrets of this call out of texts. */
  Redaction redaction() {
    return new Redaction(authorization, hidden);
  }

  /** Returns true the first time only: a call gets one second chance with another credential. */
  boolean reauthorise() {
    boolean first = !reauthorised;
    reauthorised = true;
    return first;
  }

  /** Returns how long the gate of the credential was shut by the last answer. */
  long gateMillis() {
    return gateMillis;
  }

  void gateMillis(long gateMillis) {
    this.gateMillis = gateMillis;
  }

  /** Throws if the calling thread is interrupted, and leaves its flag set. */
  void checkInterrupt() {
    if (Thread.currentThread().isInterrupted()) {
      throw interrupted(null);
    }
  }

  CallInterruptedException interrupted(@Nullable Throwable cause) {
    Thread.currentThread().interrupt();
    return new CallInterruptedException(call(), mayHaveBeenProcessed, cause);
  }

  DeadlineException late(String message, @Nullable Throwable cause) {
    return new DeadlineException(call(), message, mayHaveBeenProcessed, cause);
  }
}
