package io.github.pagerdutyjava.examples;

import io.github.pagerdutyjava.events.EventLimits;
import io.github.pagerdutyjava.events.PagerDutyEvents;
import io.github.pagerdutyjava.sandbox.PagerDutySandbox;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What takes events: the service that the environment names, else one of the sandbox's. */
final class EventsAccount implements AutoCloseable {

  private static final String ROUTING_KEY = "PAGERDUTY_ROUTING_KEY";

  private final PagerDutyEvents events;
  private final @Nullable PagerDutySandbox sandbox;

  private EventsAccount(PagerDutyEvents events, @Nullable PagerDutySandbox sandbox) {
    this.events = events;
    this.sandbox = sandbox;
  }

  /**
   * Opens what takes events.
   *
   * @throws UsageError if a variable or the address is missing or wrong
   */
  static EventsAccount open(Shell shell, @Nullable String eventsUrl, EventLimits limits) {
    String key = shell.variable(ROUTING_KEY);
    if (key == null) {
      return sandbox(shell, eventsUrl, limits);
    }
    if (key.isBlank()) {
      throw new UsageError(ROUTING_KEY + " is empty; unset it to run on the embedded sandbox");
    }
    return UsageError.unlessAccepted(
        () -> {
          PagerDutyEvents.Builder builder =
              PagerDutyEvents.builder()
                  .routingKey(key)
                  .region(Account.region(shell))
                  .limits(limits);
          if (eventsUrl != null) {
            builder.baseUrl(Account.address("--events-url", eventsUrl));
          }
          return new EventsAccount(builder.build(), null);
        });
  }

  private static EventsAccount sandbox(
      Shell shell, @Nullable String eventsUrl, EventLimits limits) {
    if (eventsUrl != null) {
      throw new UsageError("--events-url needs a credential: " + ROUTING_KEY + " is not set");
    }
    for (String other : List.of(Login.TOKEN, ScopedApp.CLIENT_ID)) {
      if (shell.variable(other) != null) {
        throw new UsageError(
            other
                + " is set, but alert needs "
                + ROUTING_KEY
                + ", the integration key of a service");
      }
    }
    PagerDutySandbox sandbox =
        Account.startSandbox(shell, "no PagerDuty credential is set (" + ROUTING_KEY + ")");
    PagerDutyEvents events =
        PagerDutyEvents.builder()
            .routingKey(sandbox.routingKey())
            .baseUrl(sandbox.eventsUrl())
            .limits(limits)
            .build();
    return new EventsAccount(events, sandbox);
  }

  /** Returns what sends the events. */
  PagerDutyEvents events() {
    return events;
  }

  /** Returns the view of the REST API, if this is a sandbox. */
  Optional<SandboxView> view() {
    return Optional.ofNullable(sandbox).map(SandboxView::new);
  }

  @Override
  public void close() {
    events.close();
    if (sandbox != null) {
      sandbox.close();
    }
  }
}
