package io.github.pagerdutyjava.examples;

import io.github.pagerdutyjava.events.EventLink;
import io.github.pagerdutyjava.events.EventResult;
import io.github.pagerdutyjava.events.NewChangeEvent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tells of a change, such as a deployment. */
@Command(
    name = "change",
    description = "Tells of a change, such as a deployment; prints PagerDuty's answer.")
final class ChangeCommand implements Callable<Integer> {

  private final Shell shell;

  @Mixin private EventsOptions options = new EventsOptions();

  @Option(
      names = "--summary",
      required = true,
      paramLabel = "TEXT",
      description = "What people read first.")
  private String summary = "";

  @Option(names = "--source", paramLabel = "TEXT", description = "The place of the change.")
  private @Nullable String source;

  @Option(names = "--detail", paramLabel = "NAME=VALUE", description = "A detail; may be repeated.")
  private Map<String, String> details = new LinkedHashMap<>();

  @Option(names = "--link", paramLabel = "URL", description = "A link; may be repeated.")
  private List<String> links = new ArrayList<>();

  ChangeCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() {
    NewChangeEvent event = UsageError.unlessAccepted(this::event);
    try (EventsAccount account = options.open(shell)) {
      EventResult result = UsageError.unlessAccepted(() -> account.events().change(event));
      String answer = Objects.requireNonNullElse(result.message(), result.status());
      shell.write(out -> out.writeUtf8(Texts.line(answer, 100)).writeByte('\n'));
      account.view().ifPresent(view -> view.showChange(shell));
    }
    return 0;
  }

  private NewChangeEvent event() {
    NewChangeEvent event = NewChangeEvent.of(summary);
    if (source != null) {
      event = event.source(source);
    }
    if (!details.isEmpty()) {
      event = event.customDetails(details);
    }
    for (String link : links) {
      event = event.link(EventLink.of(link));
    }
    return event;
  }
}
