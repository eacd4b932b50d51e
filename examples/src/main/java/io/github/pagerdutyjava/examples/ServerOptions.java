package io.github.pagerdutyjava.examples;

import io.github.pagerdutyjava.Region;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say which servers a program talks to. */
final class ServerOptions {

  @Option(
      names = "--base-url",
      paramLabel = "URL",
      description = "The REST API's address, for a proxy or a test; the token is sent to it.")
  private @Nullable String baseUrl;

  @Option(
      names = "--identity-url",
      paramLabel = "URL",
      description = "The address of PagerDuty's tokens; PAGERDUTY_CLIENT_SECRET is sent to it.")
  private @Nullable String identityUrl;

  /**
   * Opens the account.
   *
   * @param scopes what the program needs to be allowed, should Scoped OAuth let it in
   */
  Account open(Shell shell, String... scopes) {
    return open(shell, null, scopes);
  }

  /** Opens the account, of which something else may tell the region. */
  Account open(Shell shell, @Nullable Region told, String... scopes) {
    return Account.open(shell, this, told, scopes);
  }

  /** Returns the address of the REST API in this region. */
  URI restApi(Region region) {
    return baseUrl == null ? region.restApi() : address("--base-url", baseUrl);
  }

  /** Returns the address of the identity server, null for PagerDuty's own. */
  @Nullable URI identity() {
    return identityUrl == null ? null : address("--identity-url", identityUrl);
  }

  /**
   * Checks that no address was given, where it would be that of the embedded sandbox.
   *
   * @throws UsageError if there is one
   */
  void requireNone(String because) {
    String given = baseUrl != null ? "--base-url" : identityUrl != null ? "--identity-url" : null;
    if (given != null) {
      throw new UsageError(given + " needs a credential: " + because);
    }
  }

  private static URI address(String option, String text) {
    return Account.address(option, text);
  }
}
