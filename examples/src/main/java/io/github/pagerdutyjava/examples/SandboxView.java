package io.github.pagerdutyjava.examples;

import io.github.pagerdutyjava.client.PagerDutyClient;
import io.github.pagerdutyjava.client.changeevents.ChangeEvent;
import io.github.pagerdutyjava.client.incidents.Incident;
import io.github.pagerdutyjava.client.model.Resource;
import io.github.pagerdutyjava.sandbox.PagerDutySandbox;
import java.util.List;

/** What became of events in the sandbox, as its REST API sees it. */
final class SandboxView {

  private final PagerDutySandbox sandbox;

  SandboxView(PagerDutySandbox sandbox) {
    this.sandbox = sandbox;
  }

  /** Writes the latest incident of an alert, if there is one. */
  void showIncident(String dedupKey, Shell shell) {
    try (PagerDutyClient client = client()) {
      List<Incident> found = client.incidents().incidentKey(dedupKey).toList();
      if (!found.isEmpty()) {
        IncidentRow row = new IncidentReader(client).row(found.get(found.size() - 1));
        shell.write(
            out -> {
              RowFormat.TABLE.begin(out);
              RowFormat.TABLE.write(row, out);
            });
      }
    }
  }

  /** Writes the latest change. */
  void showChange(Shell shell) {
    try (PagerDutyClient client = client()) {
      for (ChangeEvent change : client.changeEvents().newest(1)) {
        shell.write(out -> out.writeUtf8(line(change)).writeByte('\n'));
      }
    }
  }

  private static String line(ChangeEvent change) {
    String service = change.services().stream().map(Resource::id).findFirst().orElse(Texts.NONE);
    return String.join(
        "  ",
        Texts.minute(change.timestamp()),
        service,
        Texts.line(change.source(), 30),
        Texts.line(change.summary(), 50));
  }

  private PagerDutyClient client() {
    return PagerDutyClient.builder()
        .apiToken(sandbox.apiToken())
        .baseUrl(sandbox.restUrl())
        .build();
  }
}
