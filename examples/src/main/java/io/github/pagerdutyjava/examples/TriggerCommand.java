package io.github.pagerdutyjava.examples;

import io.github.pagerdutyjava.events.EventLink;
import io.github.pagerdutyjava.events.Severity;
import io.github.pagerdutyjava.events.TriggerEvent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Opens an alert, or joins the open one with the same dedup key. */
@Command(
    name = "trigger",
    description = "Opens an alert, or joins the open one with the same dedup key; prints the key.")
final class TriggerCommand implements Callable<Integer> {

  private final Shell shell;

  @Mixin private EventsOptions options = new EventsOptions();

  @Option(
      names = "--summary",
      required = true,
      paramLabel = "TEXT",
      description = "What people read first.")
  private String summary = "";

  @Option(
      names = "--source",
      required = true,
      paramLabel = "HOST",
      description = "The host or other unique place that has the problem.")
  private String source = "";

  @Option(
      names = "--severity",
      paramLabel = "SEVERITY",
      description = "One of ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} when absent.")
  private Severity severity = Severity.ERROR;

  @Option(
      names = "--dedup-key",
      paramLabel = "KEY",
      description = "What is the same problem has the same key; a new one when absent.")
  private @Nullable String dedupKey;

  @Option(names = "--component", paramLabel = "TEXT", description = "The part that is broken.")
  private @Nullable String component;

  @Option(names = "--group", paramLabel = "TEXT", description = "What the part belongs to.")
  private @Nullable String group;

  @Option(names = "--class", paramLabel = "TEXT", description = "The kind of problem.")
  private @Nullable String eventClass;

  @Option(
      names = "--timestamp",
      paramLabel = "MOMENT",
      description = "When it happened; when PagerDuty hears of it when absent.")
  private @Nullable String timestamp;

  @Option(names = "--detail", paramLabel = "NAME=VALUE", description = "A detail; may be repeated.")
  private Map<String, String> details = new LinkedHashMap<>();

  @Option(names = "--link", paramLabel = "URL", description = "A link; may be repeated.")
  private List<String> links = new ArrayList<>();

  @Option(names = "--client", paramLabel = "TEXT", description = "What sends the event.")
  private @Nullable String client;

  @Option(names = "--client-url", paramLabel = "URL", description = "The address of that.")
  private @Nullable String clientUrl;

  TriggerCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() {
    TriggerEvent event = UsageError.unlessAccepted(this::event);
    try (EventsAccount account = options.open(shell)) {
      String key =
          Objects.requireNonNull(
              UsageError.unlessAccepted(() -> account.events().trigger(event)).dedupKey());
      shell.write(out -> out.writeUtf8(key).writeByte('\n'));
      account.view().ifPresent(view -> view.showIncident(key, shell));
    }
    return 0;
  }

  private TriggerEvent event() {
    TriggerEvent event = TriggerEvent.of(summary, source, severity);
    event = with(event, dedupKey, TriggerEvent::dedupKey);
    event = with(event, component, TriggerEvent::component);
    event = with(event, group, TriggerEvent::group);
    event = with(event, eventClass, TriggerEvent::eventClass);
    event = with(event, client, TriggerEvent::client);
    event = with(event, clientUrl, TriggerEvent::clientUrl);
    if (timestamp != null) {
      event = event.timestamp(Moments.parse("--timestamp", timestamp));
    }
    if (!details.isEmpty()) {
      event = event.customDetails(details);
    }
    for (String link : links) {
      event = event.link(EventLink.of(link));
    }
    return event;
  }

  private static TriggerEvent with(
      TriggerEvent event,
      @Nullable String value,
      BiFunction<TriggerEvent, String, TriggerEvent> property) {
    return value == null ? event : property.apply(event, value);
  }
}
