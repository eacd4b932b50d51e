package demo;

import io.github.pagerdutyjava.events.EventResult;
import io.github.pagerdutyjava.events.PagerDutyEvents;
import io.github.pagerdutyjava.events.Severity;
import io.github.pagerdutyjava.events.TriggerEvent;
import io.github.pagerdutyjava.sandbox.PagerDutySandbox;

public final class FirstEvent {

  public static void main(String[] args) {
    try (PagerDutySandbox sandbox = PagerDutySandbox.start();
        PagerDutyEvents events =
            PagerDutyEvents.builder()
                .routingKey(sandbox.routingKey())
                .baseUrl(sandbox.eventsUrl())
                .build()) {
      EventResult opened =
          events.trigger(
              TriggerEvent.of("The deployment failed", "ci-1", Severity.ERROR)
                  .dedupKey("deploys/42"));
      EventResult resolved = events.resolve(opened.dedupKey());
      System.out.println(opened.dedupKey() + ": " + opened.status() + ", " + resolved.status());
    }
  }
}
