package io.github.pagerdutyjava.events;

/** What is done with an event that is larger than PagerDuty takes. */
public enum EventLimits {
  /** It is refused with an {@link IllegalArgumentException} before anything is sent. */
  REJECT,
  /**
   * It is cut: the summary to 1024 characters with an ellipsis at its end, and custom details with
   * which the event would be larger than 512 KB are left out, with a note of it in their place.
   */
  TRUNCATE
}
