package io.github.pagerdutyjava.examples;

import io.github.pagerdutyjava.events.PagerDutyEvents;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Says that a problem is over. */
@Command(
    name = "resolve",
    description = {
      "Says that the problem of an alert is over; prints its key.",
      "PagerDuty takes and drops this when there is no such open alert."
    })
final class ResolveCommand implements Callable<Integer> {

  private final Shell shell;

  @Mixin private DedupKeyOptions options = new DedupKeyOptions();

  ResolveCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() {
    options.send(shell, PagerDutyEvents::resolve);
    return 0;
  }
}
