package io.github.pagerdutyjava.examples;

import io.github.pagerdutyjava.client.changeevents.ChangeEvent;
import io.github.pagerdutyjava.client.changeevents.ChangeEventQuery;
import io.github.pagerdutyjava.client.incidents.Incident;
import io.github.pagerdutyjava.oauth.Scope;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import okio.BufferedSink;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reports the DORA metrics of the incidents since a date. */
@Command(
    name = "dora",
    description = "Reports the DORA metrics of the incidents created since a date.",
    footer = {
      "",
      "Without --deployments each PagerDuty change event of the period counts as a successful",
      "deployment to production (PagerDuty keeps them for 90 days); with --service, those that",
      "name another service do not."
    })
final class DoraCommand implements Callable<Integer> {

  private final Shell shell;

  @Mixin private PeriodOptions periodOptions = new PeriodOptions();
  @Mixin private ServerOptions server = new ServerOptions();

  @Option(
      names = "--deployments",
      paramLabel = "FILE",
      description = "A JSON array of {id, finished, result, environment}.")
  private @Nullable Path deployments;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "One of ${COMPLETION-CANDIDATES}; table when absent.")
  private ReportFormat format = ReportFormat.TABLE;

  @Option(
      names = "--html",
      paramLabel = "FILE",
      description = "Where to write the report as a page with charts, too.")
  private @Nullable Path html;

  DoraCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() {
    return report(periodOptions.period());
  }

  /** Reports the metrics of this period. */
  int report(Period period) {
    Deployments fromFile = deployments == null ? null : DeploymentFile.read(deployments);
    if (html != null) {
      Disk.requireWritable("--html", html);
    }
    try (Account account = server.open(shell, Scope.INCIDENTS_READ, Scope.CHANGE_EVENTS_READ)) {
      Dora dora = new Dora(fromFile == null ? changeEvents(account, period) : fromFile);
      IncidentReader reader = new IncidentReader(account.client());
      try (Progress progress = new Progress(shell, period.since(), period.until())) {
        for (Incident incident : IncidentsCommand.query(account, period)) {
          dora.add(reader.row(incident));
          progress.next(incident.createdAt());
        }
      }
      Instant until = period.until() == null ? account.firstAnswer() : period.until();
      write(
          new DoraReport(
              account.name(), period.since(), until, period.services(), account.requests(), dora));
    }
    return 0;
  }

  private static Deployments changeEvents(Account account, Period period) {
    ChangeEventQuery query = account.client().changeEvents();
    Instant since = period.since();
    Instant until = period.until();
    query = since == null ? query : query.since(since);
    query = until == null ? query : query.until(until);
    List<Deployment> all = new ArrayList<>();
    for (ChangeEvent event : query) {
      Instant finished = event.timestamp();
      if (finished != null && concerns(event, period.services())) {
        all.add(new Deployment(event.id(), finished));
      }
    }
    return Deployments.of(all);
  }

  private static boolean concerns(ChangeEvent event, List<String> services) {
    return services.isEmpty()
        || event.services().isEmpty()
        || event.services().stream().anyMatch(service -> services.contains(service.id()));
  }

  private void write(DoraReport report) {
    if (html != null) {
      try {
        Disk.replace(html, DoraHtml.of(report));
      } catch (IOException e) {
        throw new OutputError(new IOException(Disk.reason(html, e), e));
      }
    }
    shell.write(out -> write(report, out));
  }

  private void write(DoraReport report, BufferedSink out) throws IOException {
    if (format == ReportFormat.JSON) {
      DoraJson.write(report.dora(), out);
    } else {
      PrintWriter text =
          new PrintWriter(new OutputStreamWriter(out.outputStream(), StandardCharsets.UTF_8));
      DoraTable.write(report, text);
      text.flush();
    }
  }
}
