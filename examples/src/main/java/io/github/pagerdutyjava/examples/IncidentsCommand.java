package io.github.pagerdutyjava.examples;

import io.github.pagerdutyjava.client.incidents.Incident;
import io.github.pagerdutyjava.client.incidents.IncidentQuery;
import io.github.pagerdutyjava.oauth.Scope;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import okio.BufferedSink;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints every incident since a date. */
@Command(
    name = "incidents",
    description = "Prints every incident created since a date, however many, each once.",
    footer = {
      "",
      "With --state, a run prints what is new or changed since the previous run; a run that",
      "fails is repeated by the next one."
    })
final class IncidentsCommand implements Callable<Integer> {

  private final Shell shell;

  @Mixin private PeriodOptions periodOptions = new PeriodOptions();
  @Mixin private ServerOptions server = new ServerOptions();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "One of ${COMPLETION-CANDIDATES}; table when absent.")
  private RowFormat format = RowFormat.TABLE;

  @Option(
      names = "--state",
      paramLabel = "FILE",
      description = "Where a run remembers up to when it has looked.")
  private @Nullable Path state;

  IncidentsCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() {
    Period period = periodOptions.period();
    if (state != null) {
      Disk.requireWritable("--state", state);
    }
    try (Account account = server.open(shell, Scope.INCIDENTS_READ)) {
      if (state == null) {
        shell.write(out -> print(account, period, List.of(), out));
      } else {
        incrementally(account, period, new StateFile(state, account.server(), period));
      }
    }
    return 0;
  }

  /**
   * The file says how far we are only once all of the output was handed over: whatever happens in
   * between, the next run repeats it. What changes while a run reads has a log entry later than the
   * server's first answer, where the next run begins.
   */
  private void incrementally(Account account, Period period, StateFile file) {
    Optional<Instant> previous = file.read();
    if (previous.isEmpty()) {
      shell.write(out -> print(account, period, List.of(), out));
    } else {
      Instant end = previous.get();
      Changes changes = new Changes(account.client(), new IncidentReader(account.client()));
      List<IncidentRow> changed = changes.since(end, period);
      Instant since = period.since();
      Instant start = since == null || since.isBefore(end) ? end : since;
      Period rest = new Period(start, period.until(), period.services());
      shell.write(out -> print(account, rest, changed, out));
    }
    file.write(account.firstAnswer());
  }

  private void print(Account account, Period period, List<IncidentRow> changed, BufferedSink out)
      throws IOException {
    Iterator<Incident> created =
        isEmpty(period) ? Collections.emptyIterator() : query(account, period).iterator();
    long count;
    // The first request: when it fails, there is no table and no header.
    boolean any = created.hasNext();
    format.begin(out);
    for (IncidentRow row : changed) {
      format.write(row, out);
    }
    IncidentReader reader = new IncidentReader(account.client());
    try (Progress progress = new Progress(shell, period.since(), period.until())) {
      for (; any; any = created.hasNext()) {
        Incident incident = created.next();
        format.write(reader.row(incident), out);
        progress.next(incident.createdAt());
      }
      count = changed.size() + progress.count();
    }
    out.flush();
    shell.notice(
        Texts.count(count, "incident") + ", " + Texts.count(account.requests(), "request"));
  }

  private static boolean isEmpty(Period period) {
    Instant since = period.since();
    Instant until = period.until();
    return since != null && until != null && !since.isBefore(until);
  }

  /** Returns the incidents of the period. */
  static IncidentQuery query(Account account, Period period) {
    IncidentQuery query = account.client().incidents();
    Instant since = period.since();
    Instant until = period.until();
    query = since == null ? query : query.since(since);
    query = until == null ? query : query.until(until);
    return period.services().isEmpty()
        ? query
        : query.serviceIds(period.services().toArray(String[]::new));
  }
}
