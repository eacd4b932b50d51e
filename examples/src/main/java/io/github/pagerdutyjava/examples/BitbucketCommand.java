package io.github.pagerdutyjava.examples;

import io.github.pagerdutyjava.events.IntegrationUrl;
import io.github.pagerdutyjava.sandbox.PagerDutySandbox;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Hands Bitbucket's build results to an integration of PagerDuty. */
@Command(
    name = "bitbucket",
    description = {
      "Sends Bitbucket's build results to an integration of PagerDuty.",
      "A failed build triggers an alert, a successful one resolves it. The payloads of the webhook",
      "'Build status updated' come from files, or to a relay that takes the webhook itself."
    },
    footer = {
      "",
      "The relay answers 202 once PagerDuty has taken a webhook, 502 when it has not, and 400, 401",
      "or 413 to what is none. It speaks plain HTTP: put what ends TLS in front of it."
    })
final class BitbucketCommand implements Callable<Integer> {

  private static final Duration PATIENCE = Duration.ofMinutes(2);

  /** Bitbucket waits ten seconds for an answer. */
  private static final Duration RELAY_PATIENCE = Duration.ofSeconds(8);

  private final Shell shell;

  @Option(
      names = "--integration-url",
      paramLabel = "URL",
      description = "The integration URL, with its key; an integration of the sandbox when absent.")
  private @Nullable String integrationUrl;

  @Option(
      names = "--events-url",
      paramLabel = "URL",
      description = "A proxy or test to send to instead of the integration URL's host.")
  private @Nullable String eventsUrl;

  @Mixin private ListenOptions listen = new ListenOptions();

  @Parameters(arity = "0..*", paramLabel = "FILE", description = "Webhook bodies, sent in order.")
  private List<String> files = new ArrayList<>();

  BitbucketCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() {
    listen.check(shell);
    if (integrationUrl != null) {
      IntegrationUrl url = url(integrationUrl);
      run(url, builds());
      return 0;
    }
    if (eventsUrl != null) {
      throw new UsageError("--events-url needs --integration-url");
    }
    List<BuildStatus> builds = builds();
    try (PagerDutySandbox sandbox = Account.startSandbox(shell, "there is no --integration-url")) {
      run(IntegrationUrl.parse(sandbox.integrationUrl().toString()), builds);
      SandboxView view = new SandboxView(sandbox);
      builds.stream()
          .map(BuildStatus::alert)
          .distinct()
          .forEach(alert -> view.showIncident(alert, shell));
    }
    return 0;
  }

  /** Reads all files before the first is sent. */
  private List<BuildStatus> builds() {
    if (listen.isAsked() && !files.isEmpty()) {
      throw new UsageError("--listen and FILE do not go together");
    }
    if (!files.isEmpty()) {
      return files.stream().map(BuildStatus::file).toList();
    }
    if (!listen.isAsked() && integrationUrl != null) {
      throw new UsageError("nothing to send: there is neither a FILE nor --listen");
    }
    return listen.isAsked() ? List.of() : BuildStatus.demo();
  }

  private void run(IntegrationUrl url, List<BuildStatus> builds) {
    Duration patience = listen.isAsked() ? RELAY_PATIENCE : PATIENCE;
    try (BuildSender sender = new BuildSender(shell, url, patience)) {
      if (listen.isAsked()) {
        listen.run(shell, sender);
      }
      builds.forEach(sender::send);
    }
  }

  /** The key goes to the host of the address, or to the one that the caller names instead. */
  private IntegrationUrl url(String address) {
    try {
      IntegrationUrl url = IntegrationUrl.parse(address);
      if (eventsUrl == null) {
        return url;
      }
      URI other = Account.address("--events-url", eventsUrl);
      String path = URI.create(address.strip()).getRawPath();
      return IntegrationUrl.parse(other.resolve(path).toString(), other.getRawAuthority());
    } catch (IllegalArgumentException e) {
      throw new UsageError(
          String.valueOf(e.getMessage()).replaceFirst("^integrationUrl", "--integration-url"));
    }
  }
}
