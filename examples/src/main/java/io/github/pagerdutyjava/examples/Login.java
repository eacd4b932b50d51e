package io.github.pagerdutyjava.examples;

import io.github.pagerdutyjava.Credentials;
import io.github.pagerdutyjava.Region;
import io.github.pagerdutyjava.oauth.ScopedOAuth;
import io.github.pagerdutyjava.oauth.ScopedOAuthBuilder;
import io.github.pagerdutyjava.sandbox.PagerDutySandbox;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * How a program gets into an account.
 *
 * @param credentials the credentials
 * @param address the REST API's address
 * @param sandbox the sandbox that the account is in; null for PagerDuty
 */
record Login(Credentials credentials, URI address, @Nullable PagerDutySandbox sandbox)
    implements AutoCloseable {

  static final String TOKEN = "PAGERDUTY_TOKEN";

  /**
   * Returns how to get into the account that the environment names, else into the sandbox's.
   *
   * @throws UsageError if a variable or an address is missing or wrong
   */
  static Login choose(Shell shell, ServerOptions servers, @Nullable Region told, String... scopes) {
    String token = shell.variable(TOKEN);
    if (token != null) {
      return token(token, servers.restApi(Account.region(shell, told)));
    }
    return ScopedApp.isNamed(shell)
        ? app(shell, servers, told, scopes)
        : sandbox(shell, servers, told, scopes);
  }

  private static Login token(String token, URI address) {
    if (token.isBlank()) {
      throw new UsageError(TOKEN + " is empty; unset it to run on the embedded sandbox");
    }
    return new Login(UsageError.unlessAccepted(() -> Credentials.apiToken(token)), address, null);
  }

  private static Login app(
      Shell shell, ServerOptions servers, @Nullable Region told, String... scopes) {
    ScopedOAuthBuilder app = ScopedApp.read(shell, told).scopes(scopes);
    URI identity = servers.identity();
    URI address = servers.restApi(Account.region(shell, told));
    return UsageError.unlessAccepted(
        () -> new Login((identity == null ? app : app.baseUrl(identity)).build(), address, null));
  }

  /** The sandbox has an app of its own: a newcomer sees what an app does. */
  private static Login sandbox(
      Shell shell, ServerOptions servers, @Nullable Region told, String... scopes) {
    servers.requireNone(TOKEN + " is not set, nor is " + ScopedApp.CLIENT_ID);
    PagerDutySandbox sandbox =
        Account.startSandbox(
            shell, "no PagerDuty credential is set (" + TOKEN + " or " + ScopedApp.CLIENT_ID + ")");
    boolean eu = told == Region.EU;
    ScopedOAuth app =
        ScopedOAuth.builder()
            .clientId(sandbox.clientId())
            .clientSecret(sandbox.clientSecret())
            .region(eu ? Region.EU : Region.US)
            .subdomain(eu ? sandbox.euSubdomain() : sandbox.subdomain())
            .scopes(scopes)
            .baseUrl(sandbox.identityUrl())
            .build();
    return new Login(app, eu ? sandbox.euRestUrl() : sandbox.restUrl(), sandbox);
  }

  @Override
  public void close() {
    if (credentials instanceof ScopedOAuth app) {
      app.close();
    }
    if (sandbox != null) {
      sandbox.close();
    }
  }
}
