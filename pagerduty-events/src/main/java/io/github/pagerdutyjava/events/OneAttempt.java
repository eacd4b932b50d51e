package io.github.pagerdutyjava.events;

import okio.ByteString;

/** Sends through a PagerDutyEvents, without its retries. */
record OneAttempt(PagerDutyEvents events) implements Send {

  @Override
  public EventResult send(QueuedEvent event) {
    return events.sendOnce(event.dedupKey(), ByteString.encodeUtf8(event.json()));
  }

  @Override
  public String identity() {
    return events.identity();
  }
}
