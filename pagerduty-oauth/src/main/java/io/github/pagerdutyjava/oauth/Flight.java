package io.github.pagerdutyjava.oauth;

import io.github.pagerdutyjava.PagerDutyException;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * One renewal, in a thread of its own: whoever waits for it can be interrupted without ending it
 * for the others.
 */
final class Flight {

  static final String CLOSED = "the credentials are closed";

  private final CompletableFuture<Held> outcome = new CompletableFuture<>();
  private final Thread thread;
  private volatile boolean cancelled;

  private Flight(Supplier<Held> renewal) {
    // It serves all callers, so it inherits nothing of the one that happened to start it.
    this.thread = new Thread(null, () -> fly(renewal), "pagerduty-oauth", 0, false);
    thread.setDaemon(true);
  }

  static Flight start(Supplier<Held> renewal) {
    Flight flight = new Flight(renewal);
    flight.thread.start();
    return flight;
  }

  /** Whatever goes wrong reaches those who wait; without an outcome, they would wait for ever. */
  private void fly(Supplier<Held> renewal) {
    try {
      outcome.complete(renewal.get());
    } catch (Throwable e) {
      outcome.completeExceptionally(e);
    }
  }

  Held await(long nanos) throws InterruptedException, TimeoutException {
    try {
      return outcome.get(nanos, TimeUnit.NANOSECONDS);
    } catch (ExecutionException e) {
      throw told(Objects.requireNonNull(e.getCause()));
    }
  }

  /** Every thread gets an exception of its own, with its own stack trace. */
  private RuntimeException told(Throwable failure) {
    if (cancelled) {
      return new IllegalStateException(CLOSED, failure);
    }
    if (failure instanceof TokenException original) {
      return new TokenException(original);
    }
    if (failure instanceof MissingScopesException original) {
      return new MissingScopesException(original);
    }
    return new IllegalStateException("no access token: " + reason(failure), failure);
  }

  /** Returns what a failure says; whose message is no sentence for readers is named, too. */
  static String reason(Throwable failure) {
    boolean readable =
        failure instanceof PagerDutyException || failure instanceof IllegalStateException;
    String message = failure.getMessage();
    return readable && message != null ? message : failure.toString();
  }

  void cancel() {
    cancelled = true;
    thread.interrupt();
  }
}
