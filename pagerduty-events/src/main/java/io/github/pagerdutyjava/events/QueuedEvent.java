package io.github.pagerdutyjava.events;

import java.util.Objects;

/**
 * An event that an {@link EventQueue} holds.
 *
 * @param action {@code trigger}, {@code acknowledge} or {@code resolve}
 * @param dedupKey the key of its alert
 * @param json the body of the event as it is sent, without the routing key
 */
public record QueuedEvent(String action, String dedupKey, String json) {

  /** Refuses nulls. */
  public QueuedEvent {
    Objects.requireNonNull(action, "action");
    Objects.requireNonNull(dedupKey, "dedupKey");
    Objects.requireNonNull(json, "json");
  }

  /** Returns the action and the key; what the event says may not be for logs. */
  @Override
  public String toString() {
    return action + " " + dedupKey;
  }
}
