package io.github.pagerdutyjava.examples;

import io.github.pagerdutyjava.events.EventLimits;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say where events go, and how. */
final class EventsOptions {

  @Option(
      names = "--events-url",
      paramLabel = "URL",
      description = "The Events API's address, for a proxy or a test; the routing key goes to it.")
  private @Nullable String eventsUrl;

  @Option(
      names = "--truncate",
      description = "Cut what is too long for PagerDuty instead of refusing it.")
  private boolean truncate;

  /** Opens what takes the events. */
  EventsAccount open(Shell shell) {
    return EventsAccount.open(
        shell, eventsUrl, truncate ? EventLimits.TRUNCATE : EventLimits.REJECT);
  }
}
