package io.github.pagerdutyjava.examples;

import io.github.pagerdutyjava.events.EventResult;
import io.github.pagerdutyjava.events.PagerDutyEvents;
import io.github.pagerdutyjava.events.Severity;
import io.github.pagerdutyjava.events.TriggerEvent;
import java.util.function.BiFunction;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of what is done to an alert that is there. */
final class DedupKeyOptions {

  @Mixin private EventsOptions options = new EventsOptions();

  @Option(
      names = "--dedup-key",
      required = true,
      paramLabel = "KEY",
      description = "The key that trigger printed.")
  private String dedupKey = "";

  /** Sends an event of the alert and prints its key. */
  void send(Shell shell, BiFunction<PagerDutyEvents, String, EventResult> event) {
    try (EventsAccount account = options.open(shell)) {
      UsageError.unlessAccepted(
          () -> {
            if (account.view().isPresent()) {
              shell.notice("A new sandbox has no such alert, so it is triggered first.");
              account.events().trigger(demo());
            }
            return event.apply(account.events(), dedupKey);
          });
      shell.write(out -> out.writeUtf8(dedupKey).writeByte('\n'));
      account.view().ifPresent(view -> view.showIncident(dedupKey, shell));
    }
  }

  private TriggerEvent demo() {
    return TriggerEvent.of("Disk full on db-3", "db-3.example.com", Severity.ERROR)
        .dedupKey(dedupKey);
  }
}
