package io.github.pagerdutyjava.examples;

import io.github.pagerdutyjava.Region;
import io.github.pagerdutyjava.oauth.ScopedOAuth;
import io.github.pagerdutyjava.oauth.ScopedOAuthBuilder;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The Scoped OAuth app that the environment names. */
final class ScopedApp {

  /** What shows that an app is meant; it has the region in common with other credentials. */
  static final String CLIENT_ID = "PAGERDUTY_CLIENT_ID";

  private static final String CLIENT_SECRET = "PAGERDUTY_CLIENT_SECRET";
  private static final String SUBDOMAIN = "PAGERDUTY_COMPANY_SUBDOMAIN";

  private final Shell shell;

  private ScopedApp(Shell shell) {
    this.shell = shell;
  }

  /** Returns whether the environment names an app, if only in part. */
  static boolean isNamed(Shell shell) {
    return Stream.of(CLIENT_ID, CLIENT_SECRET, SUBDOMAIN)
        .anyMatch(name -> shell.variable(name) != null);
  }

  /**
   * Returns what makes the app's credentials.
   *
   * @param told the region, if something else than the environment told it
   * @throws UsageError if variables are missing, naming all of them, or one is wrong
   */
  static ScopedOAuthBuilder read(Shell shell, @Nullable Region told) {
    return new ScopedApp(shell).read(told);
  }

  private ScopedOAuthBuilder read(@Nullable Region told) {
    List<String> missing =
        Stream.of(CLIENT_ID, CLIENT_SECRET, Account.REGION, SUBDOMAIN)
            .filter(name -> value(name).isEmpty())
            .filter(name -> told == null || !name.equals(Account.REGION))
            .toList();
    if (!missing.isEmpty()) {
      throw new UsageError(
          "Scoped OAuth needs " + String.join(", ", missing) + ", too: not set, or empty");
    }
    ScopedOAuthBuilder builder = ScopedOAuth.builder().region(Account.region(shell, told));
    take(CLIENT_ID, builder::clientId);
    take(CLIENT_SECRET, builder::clientSecret);
    take(SUBDOMAIN, builder::subdomain);
    return builder;
  }

  private void take(String name, Consumer<String> setting) {
    try {
      setting.accept(value(name));
    } catch (IllegalArgumentException e) {
      throw new UsageError(name + ": " + e.getMessage());
    }
  }

  private String value(String name) {
    String value = shell.variable(name);
    return value == null ? "" : value.strip();
  }
}
