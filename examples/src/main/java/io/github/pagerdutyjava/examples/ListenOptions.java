package io.github.pagerdutyjava.examples;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say where a relay listens, and to whom. */
final class ListenOptions {

  private static final int HIGHEST_PORT = 65_535;

  @Option(
      names = "--listen",
      paramLabel = "PORT",
      description = {
        "Take the webhook here, 0 for any free port: from this machine only, or from any other at",
        "ADDRESS:PORT, which needs --secret-env."
      })
  private @Nullable String listen;

  @Option(
      names = "--secret-env",
      paramLabel = "NAME",
      description = "The variable with the webhook's secret, which signatures are checked with.")
  private @Nullable String secretVariable;

  /** Returns whether there is to be a relay. */
  boolean isAsked() {
    return listen != null;
  }

  /**
   * Checks the options.
   *
   * @throws UsageError if they are wrong
   */
  void check(Shell shell) {
    if (listen == null) {
      if (secretVariable != null) {
        throw new UsageError("--secret-env needs --listen");
      }
      return;
    }
    if (signature(shell) == null && !address(listen).getAddress().isLoopbackAddress()) {
      throw new UsageError("--listen: others than this machine need --secret-env");
    }
  }

  /** Takes webhooks until this thread is interrupted. */
  void run(Shell shell, BuildSender sender) {
    InetSocketAddress address = address(String.valueOf(listen));
    HubSignature signature = signature(shell);
    try (BuildRelay relay = new BuildRelay(address, signature, sender::relay)) {
      shell.notice(
          "Listening on http://%s:%d for %s, signatures are %s; Ctrl-C ends it."
              .formatted(
                  relay.address().getAddress().getHostAddress(),
                  relay.address().getPort(),
                  BuildStatus.EVENT,
                  signature == null ? "not checked" : "checked"));
      relay.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException e) {
      throw new UsageError("--listen " + listen + ": " + e.getMessage());
    }
  }

  private @Nullable HubSignature signature(Shell shell) {
    if (secretVariable == null) {
      return null;
    }
    String secret = shell.variable(secretVariable);
    if (secret == null || secret.isBlank()) {
      // Not its name: it may be the secret itself, given by mistake.
      throw new UsageError("--secret-env: that variable is not set or empty");
    }
    return new HubSignature(secret);
  }

  private static InetSocketAddress address(String text) {
    int colon = text.lastIndexOf(':');
    try {
      int port = Integer.parseInt(text.substring(colon + 1));
      if (port >= 0 && port <= HIGHEST_PORT) {
        InetAddress host =
            colon < 0
                ? InetAddress.getLoopbackAddress()
                : InetAddress.getByName(text.substring(0, colon));
        return new InetSocketAddress(host, port);
      }
    } catch (NumberFormatException | UnknownHostException e) {
      // The message below says it.
    }
    throw new UsageError("--listen: '" + text + "' is neither PORT nor ADDRESS:PORT");
  }
}
