package io.github.pagerdutyjava.sandbox;

import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** The sandbox as a program. */
final class CommandLine {
  private CommandLine() {}

  static void run(String... args) throws InterruptedException {
    PagerDutySandbox.Builder settings = PagerDutySandbox.builder();
    try {
      read(List.of(args), settings);
    } catch (IllegalArgumentException wrong) {
      System.err.println(wrong.getMessage() + "; usage: [--port N] [--seed N]");
      System.exit(2);
    }
    try (PagerDutySandbox sandbox = settings.start()) {
      greet(sandbox, System.out);
      new CountDownLatch(1).await();
    }
  }

  static void read(List<String> args, PagerDutySandbox.Builder settings) {
    for (int i = 0; i < args.size(); i += 2) {
      String name = args.get(i);
      String value = i + 1 < args.size() ? args.get(i + 1) : "";
      switch (name) {
        case "--port" -> settings.port(Math.toIntExact(number(name, value)));
        case "--seed" -> settings.seed(number(name, value));
        default -> throw new IllegalArgumentException("unknown option " + name);
      }
    }
  }

  private static long number(String name, String value) {
    try {
      return Long.parseLong(value);
    } catch (NumberFormatException wrong) {
      throw new IllegalArgumentException(name + " needs a number", wrong);
    }
  }

  static void greet(PagerDutySandbox sandbox, PrintStream out) {
    out.println("address: " + sandbox.restUrl());
    out.println("token:   " + sandbox.apiToken());
    out.println("events:  " + sandbox.eventsUrl());
    out.println("key:     " + sandbox.routingKey());
    out.println("oauth:   " + sandbox.identityUrl());
    out.println("app:     " + sandbox.clientId() + ", secret " + sandbox.clientSecret());
    out.println(
        "classic: " + sandbox.classicClientId() + ", secret " + sandbox.classicClientSecret());
    out.println("public:  " + sandbox.publicClientId());
    out.println("scopes:  as_account-us." + sandbox.subdomain() + ", at the address above");
    out.println("         as_account-eu." + sandbox.euSubdomain() + ", at " + sandbox.euRestUrl());
    out.printf(
        "try:     curl -H 'Authorization: Token token=%s' '%s/incidents?date_range=all&limit=1'%n",
        sandbox.apiToken(), sandbox.restUrl());
  }
}
