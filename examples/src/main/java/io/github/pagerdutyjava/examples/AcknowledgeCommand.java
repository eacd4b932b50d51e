package io.github.pagerdutyjava.examples;

import io.github.pagerdutyjava.events.PagerDutyEvents;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Says that somebody works on an alert. */
@Command(
    name = "acknowledge",
    description = {
      "Says that somebody works on an alert; prints its key.",
      "PagerDuty takes and drops this when there is no such open alert."
    })
final class AcknowledgeCommand implements Callable<Integer> {

  private final Shell shell;

  @Mixin private DedupKeyOptions options = new DedupKeyOptions();

  AcknowledgeCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() {
    options.send(shell, PagerDutyEvents::acknowledge);
    return 0;
  }
}
