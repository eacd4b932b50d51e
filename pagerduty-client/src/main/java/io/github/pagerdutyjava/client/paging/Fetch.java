package io.github.pagerdutyjava.client.paging;

import io.github.pagerdutyjava.CallInterruptedException;
import io.github.pagerdutyjava.internal.Time;
import java.time.Duration;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One request that is sent in another thread than that of the reader of the list. */
final class Fetch<T> {

  /** A fetch ends by its own deadline, so the length of a wait does not matter. */
  private static final Duration LONG = Duration.ofMinutes(1);

  private final Parameters ask;
  private boolean begun;
  private boolean told;
  private volatile @Nullable ListAnswer<T> answer;
  private volatile @Nullable Throwable failure;
  private volatile @Nullable Thread reader;

  Fetch(Parameters ask) {
    this.ask = ask;
  }

  boolean isNew() {
    return !begun;
  }

  /** Returns whether it had not begun. */
  boolean begin() {
    boolean first = !begun;
    begun = true;
    return first;
  }

  /** Returns whether its outcome is known to the reader, so that it has to be sent anew. */
  boolean isTold() {
    return told;
  }

  void run(ListOperation<T> operation, Time time) {
    try {
      answer = operation.fetch(ask);
    } catch (RuntimeException | Error e) {
      failure = e;
    }
    Thread waiting = reader;
    if (waiting != null) {
      time.wake(waiting);
    }
  }

  /** Waits for the answer; throws what the request threw. */
  ListAnswer<T> await(ListOperation<T> operation, Time time) {
    reader = Thread.currentThread();
    ListAnswer<T> come = answer;
    while (come == null) {
      Throwable thrown = failure;
      if (thrown != null) {
        told = true;
        throw withReader(thrown);
      }
      await(time, operation);
      come = answer;
    }
    told = true;
    return come;
  }

  private void await(Time time, ListOperation<T> operation) {
    try {
      time.await(LONG);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CallInterruptedException(operation.call(), false, e);
    }
  }

  /** Adds to the stack trace of the other thread who waited for it. */
  private static RuntimeException withReader(Throwable thrown) {
    StackTraceElement[] here = new Throwable().getStackTrace();
    thrown.setStackTrace(
        Stream.of(thrown.getStackTrace(), here)
            .flatMap(Stream::of)
            .toArray(StackTraceElement[]::new));
    if (thrown instanceof Error error) {
      throw error;
    }
    return (RuntimeException) thrown;
  }
}
