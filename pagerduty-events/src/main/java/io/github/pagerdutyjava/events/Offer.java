package io.github.pagerdutyjava.events;

import java.util.concurrent.CompletableFuture;

/**
 * What became of an event that was offered to an {@link EventQueue}.
 *
 * @param accepted whether the queue took the event; if not, it will never be sent
 * @param dedupKey the key of its alert, made by the SDK where the event had none
 * @param result PagerDuty's answer when it comes; it fails with the exception of an event that
 *     PagerDuty refuses for good, and with {@link EventNotSentException} if the queue did not take
 *     the event (then it has failed already) or was closed before sending it. Cancelling it takes
 *     the event out of the queue, and ends the call if it is being sent. What depends on it runs on
 *     a thread of the queue unless told otherwise, so it should be quick.
 */
public record Offer(boolean accepted, String dedupKey, CompletableFuture<EventResult> result) {

  static Offer refused(String dedupKey, EventNotSentException why) {
    return new Offer(false, dedupKey, CompletableFuture.failedFuture(why));
  }
}
