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

  private static final String TOKEN = "PAGERDUTY_TOKEN";
  private static final String REGION = "PAGERDUTY_REGION";
  private static final String FROM = "PAGERDUTY_FROM";

  private final Traffic traffic;
  private final PagerDutyHttp http;
  private final PagerDutyClient client;
  private final String name;
  private final String server;
  private final @Nullable PagerDutySandbox sandbox;

  private Account(
      PagerDutyClientBuilder builder,
      Traffic traffic,
      String name,
      String server,
      @Nullable PagerDutySandbox sandbox) {
    this.traffic = traffic;
    this.http = PagerDutyHttp.builder().okHttp(traffic::watch).build();
    this.client = builder.http(http).build();
    this.name = name;
    this.server = server;
    this.sandbox = sandbox;
  }

  /**
   * Opens the account.
   *
   * @throws UsageError if a variable or the address is missing or wrong
   */
  static Account open(Shell shell, @Nullable String baseUrl) {
    String token = shell.variable(TOKEN);
    if (token == null) {
      return sandbox(shell, baseUrl);
    }
    if (token.isBlank()) {
      throw new UsageError(TOKEN + " is empty; unset it to run on the embedded sandbox");
    }
    Region region = region(shell);
    URI address = baseUrl == null ? region.restApi() : address("--base-url", baseUrl);
    try {
      PagerDutyClientBuilder builder =
          PagerDutyClient.builder().apiToken(token).region(region).baseUrl(address);
      String from = shell.variable(FROM);
      if (from != null && !from.isBlank()) {
        builder.from(from);
      }
      Traffic traffic = new Traffic(shell.clock());
      return new Account(builder, traffic, address.getHost(), address.toString(), null);
    } catch (IllegalArgumentException e) {
      throw new UsageError(String.valueOf(e.getMessage()));
    }
  }

  private static Account sandbox(Shell shell, @Nullable String baseUrl) {
    if (baseUrl != null) {
      throw new UsageError("--base-url needs a credential: " + TOKEN + " is not set");
    }
    if (shell.variable("PAGERDUTY_CLIENT_ID") != null) {
      throw new UsageError("PAGERDUTY_CLIENT_ID is set, but these programs need " + TOKEN);
    }
    PagerDutySandbox sandbox =
        startSandbox(shell, "no PagerDuty credential is set (" + TOKEN + ")");
    return new Account(
        PagerDutyClient.builder().apiToken(sandbox.apiToken()).baseUrl(sandbox.restUrl()),
        new Traffic(shell.clock()),
        "embedded sandbox, " + sandbox.restUrl(),
        "sandbox",
        sandbox);
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
    String region = shell.variable(REGION);
    if (region == null || region.isBlank()) {
      return Region.US;
    }
    try {
      return Region.parse(region.strip());
    } catch (IllegalArgumentException e) {
      throw new UsageError(REGION + ": '" + Texts.line(region, 40) + "' is neither us nor eu");
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

  /** Returns what people call the account. */
  String name() {
    return name;
  }

  /** Returns what tells this server from others, also when the sandbox has another port. */
  String server() {
    return server;
  }

  /** Returns how many requests were sent. */
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
    if (sandbox != null) {
      sandbox.close();
    }
  }
}
