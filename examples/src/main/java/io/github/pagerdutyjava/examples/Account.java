package io.github.pagerdutyjava.examples;

import io.github.pagerdutyjava.PagerDutyHttp;
import io.github.pagerdutyjava.Region;
import io.github.pagerdutyjava.client.PagerDutyClient;
import io.github.pagerdutyjava.client.PagerDutyClientBuilder;
import io.github.pagerdutyjava.sandbox.PagerDutySandbox;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The account that a program works on: the one that the environment names, else the sandbox's. */
final class Account implements AutoCloseable {

  static final String REGION = "PAGERDUTY_REGION";

  private static final String FROM = "PAGERDUTY_FROM";

  private final Traffic traffic;
  private final PagerDutyHttp http;
  private final PagerDutyClient client;
  private final Login login;

  private Account(PagerDutyClientBuilder builder, Traffic traffic, Login login) {
    this.traffic = traffic;
    this.http = PagerDutyHttp.builder().okHttp(traffic::watch).build();
    this.client = builder.http(http).build();
    this.login = login;
  }

  /**
   * Opens the account.
   *
   * @param told the region, if something else than the environment tells it
   * @param scopes what the program needs to be allowed, should Scoped OAuth let it in
   * @throws UsageError if a variable or an address is missing or wrong
   */
  static Account open(Shell shell, ServerOptions servers, @Nullable Region told, String... scopes) {
    Login login = Login.choose(shell, servers, told, scopes);
    PagerDutyClientBuilder builder =
        PagerDutyClient.builder().credentials(login.credentials()).baseUrl(login.address());
    String from = shell.variable(FROM);
    return UsageError.unlessAccepted(
        () -> {
          if (login.sandbox() == null && from != null && !from.isBlank()) {
            builder.from(from);
          }
          return new Account(builder, new Traffic(shell.clock()), login);
        });
  }

  /** Starts the sandbox and says so. */
  static PagerDutySandbox startSandbox(Shell shell, String reason) {
    PagerDutySandbox sandbox = PagerDutySandbox.start();
    shell.notice(
        "Running on the embedded sandbox, a demo account at %s, because %s."
            .formatted(sandbox.restUrl(), reason));
    return sandbox;
  }

  /**
   * Returns the region that the environment names, else the US.
   *
   * @throws UsageError if there is no such region
   */
  static Region region(Shell shell) {
    return region(shell, null);
  }

  /**
   * Returns the region that was told, else the one that the environment names, else the US.
   *
   * @throws UsageError if there is no such region, or if the environment names another one
   */
  static Region region(Shell shell, @Nullable Region told) {
    String text = shell.variable(REGION);
    if (text == null || text.isBlank()) {
      return told == null ? Region.US : told;
    }
    Region region = parse(text);
    if (told != null && told != region) {
      throw new UsageError(
          "%s is %s, but --policy is in the region %s"
              .formatted(REGION, region.code(), told.code()));
    }
    return region;
  }

  private static Region parse(String text) {
    try {
      return Region.parse(text.strip());
    } catch (IllegalArgumentException e) {
      throw new UsageError(REGION + ": '" + Texts.line(text, 40) + "' is neither us nor eu");
    }
  }

  /**
   * Returns the address that an option gives.
   *
   * @throws UsageError if it is none
   */
  static URI address(String option, String text) {
    try {
      URI uri = new URI(text);
      boolean http = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
      if (http && uri.getHost() != null) {
        return uri;
      }
    } catch (URISyntaxException e) {
      // The message below says it.
    }
    throw new UsageError(option + ": not an address like https://proxy.example.com");
  }

  /** Returns the client of the account. */
  PagerDutyClient client() {
    return client;
  }

  /** Returns whether this is the sandbox's. */
  boolean isSandbox() {
    return login.sandbox() != null;
  }

  /** Returns by what the program gets in; no secret. */
  String access() {
    return login.credentials().toString();
  }

  /** Returns what people call the account. */
  String name() {
    return isSandbox() ? "embedded sandbox, " + login.address() : login.address().getHost();
  }

  /** Returns what tells this server from others, also when the sandbox has another port. */
  String server() {
    return isSandbox() ? "sandbox" : login.address().toString();
  }

  /** Returns how many requests were sent to the REST API. */
  long requests() {
    return traffic.requests();
  }

  /** Returns the server's time when it first answered: all that it said was said after that. */
  Instant firstAnswer() {
    return traffic.firstAnswer();
  }

  @Override
  public void close() {
    client.close();
    http.close();
    login.close();
  }
}
