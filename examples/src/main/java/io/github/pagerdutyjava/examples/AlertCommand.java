package io.github.pagerdutyjava.examples;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** From the shell to a page and back. */
@Command(
    name = "alert",
    description = "Triggers, acknowledges or resolves an alert, or tells of a change.",
    footer = {
      "",
      "Events go to the service whose integration key PAGERDUTY_ROUTING_KEY is, in the region",
      "PAGERDUTY_REGION (us or eu); without a key to the embedded sandbox."
    })
final class AlertCommand implements Callable<Integer> {

  @Override
  public Integer call() {
    throw new UsageError("alert needs one of trigger, acknowledge, resolve and change");
  }
}
