package io.github.pagerdutyjava.events;

/** How the queue hands an event to PagerDuty: one attempt, since the queue itself tries again. */
interface Send {

  /** Returns PagerDuty's answer, or throws the PagerDutyException that says why there is none. */
  EventResult send(QueuedEvent event);

  /** Returns what tells one routing key from another without showing it. */
  String identity();
}
