package io.github.pagerdutyjava.examples.recipes;

import io.github.pagerdutyjava.events.EventQueue;
import io.github.pagerdutyjava.events.EventResult;
import io.github.pagerdutyjava.events.Offer;
import io.github.pagerdutyjava.events.PagerDutyEvents;
import io.github.pagerdutyjava.events.Severity;
import io.github.pagerdutyjava.events.TriggerEvent;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/**
 * Events in the background: a health check that must not wait for PagerDuty, and whose alerts are
 * sent even when the process dies first. Needs {@code org.xerial:sqlite-jdbc} on the class path.
 */
public final class EventsInBackground implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final EventQueue queue;
  private final Consumer<String> log;

  /** Starts; what the process before left in the directory is sent first. */
  public EventsInBackground(PagerDutyEvents events, Path directory, Consumer<String> log) {
    this.queue = EventQueue.builder(events).directory(directory).build();
    this.log = log;
  }

  /**
   * Tells of a host's health. Returns at once, with the event on disk; what is returned holds
   * PagerDuty's answer when it comes.
   */
  public CompletableFuture<EventResult> report(String host, boolean healthy) {
    // One key for one problem: triggers join the open alert, and no resolve overtakes them.
    String key = "health/" + host;
    Offer offer =
        healthy
            ? queue.resolve(key)
            : queue.offer(
                TriggerEvent.of(host + " is down", host, Severity.CRITICAL).dedupKey(key));
    return offer
        .result()
        .whenComplete(
            (result, failure) -> {
              if (failure != null) {
                // The queue is full or closed, or PagerDuty refused the event for good.
                log.accept(key + ": " + failure.getMessage());
              }
            });
  }

  /** Sends what is waiting; what is not sent by then is sent after the next start. */
  @Override
  public void close() {
    int left = queue.close(PATIENCE).size();
    log.accept(left == 0 ? "all is sent" : left + " events wait on disk");
  }
}
