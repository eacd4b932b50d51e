package io.github.pagerdutyjava.examples;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say which server a program talks to. */
final class ServerOptions {

  @Option(
      names = "--base-url",
      paramLabel = "URL",
      description = "The REST API's address, for a proxy or a test; PAGERDUTY_TOKEN is sent to it.")
  private @Nullable String baseUrl;

  /** Opens the account. */
  Account open(Shell shell) {
    return Account.open(shell, baseUrl);
  }
}
