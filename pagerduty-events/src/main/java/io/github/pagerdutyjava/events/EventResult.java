package io.github.pagerdutyjava.events;

import io.github.pagerdutyjava.Internal;
import org.jspecify.annotations.Nullable;

/**
 * PagerDuty's word that it took an event. It says nothing of what came of it: an acknowledgement of
 * an alert that does not exist is taken and dropped.
 *
 * @param status {@code success}
 * @param message the same in words, or null
 * @param dedupKey the key of the alert, for {@link PagerDutyEvents#acknowledge acknowledging} and
 *     {@link PagerDutyEvents#resolve resolving} it; null for a change
 */
public record EventResult(String status, @Nullable String message, @Nullable String dedupKey) {

  /** Makes what PagerDuty answered. */
  @Internal
  public EventResult {}
}
