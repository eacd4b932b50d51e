package io.github.pagerdutyjava.events;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The place of one event in the queue, and the future of its result. */
final class Ticket extends CompletableFuture<EventResult> {

  private final long number;
  private final QueuedEvent event;
  private final Consumer<Ticket> cancelled;
  private @Nullable Thread carrier;
  private volatile boolean over;

  Ticket(long number, QueuedEvent event, Consumer<Ticket> cancelled) {
    this.number = number;
    this.event = event;
    this.cancelled = cancelled;
  }

  /** Returns its place in the order of acceptance. */
  long number() {
    return number;
  }

  QueuedEvent event() {
    return event;
  }

  /** Returns the thread that sends it just now; the lock of {@link Lanes} guards this. */
  @Nullable Thread carrier() {
    return carrier;
  }

  void carriedBy(@Nullable Thread thread) {
    carrier = thread;
  }

  /** Says that its end is committed, though its future may not know yet. */
  void over() {
    over = true;
  }

  /** Returns whether the event is still to be sent. */
  boolean left() {
    return !over && !isCancelled();
  }

  @Override
  public boolean cancel(boolean mayInterruptIfRunning) {
    boolean done = isDone();
    boolean result = super.cancel(mayInterruptIfRunning);
    if (result && !done) {
      cancelled.accept(this);
    }
    return result;
  }

  /** A future made from this one is an ordinary one. */
  @Override
  public <U> CompletableFuture<U> newIncompleteFuture() {
    return new CompletableFuture<>();
  }
}
