package io.github.pagerdutyjava.sandbox;

import java.util.List;

/** The words the demo account is made of. */
final class DemoNames {
  static final List<String> TEAMS =
      List.of("Payments", "Checkout", "Platform", "Data", "Mobile", "Identity");

  /** Two for each team, in the order of the teams. */
  static final List<String> SERVICES =
      List.of(
          "Payment Gateway",
          "Ledger",
          "Checkout API",
          "Shopping Cart",
          "Kubernetes Platform",
          "Edge Proxy",
          "Event Pipeline",
          "Warehouse",
          "Mobile API",
          "Push Notifications",
          "Login",
          "Customer Accounts");

  static final List<String> FIRST_NAMES =
      List.of(
          "Amara", "Bjorn", "Chiara", "Dmitri", "Elena", "Farid", "Greta", "Hiro", "Ines", "Jonas",
          "Kavya", "Liam", "Mei", "Noor", "Oskar", "Priya", "Quentin", "Rosa", "Samir", "Tuva");
  static final List<String> LAST_NAMES =
      List.of(
          "Abbott",
          "Brandt",
          "Costa",
          "Dahl",
          "Eriksen",
          "Fischer",
          "Gupta",
          "Hoffman",
          "Ibrahim",
          "Jansen",
          "Kowalski",
          "Lindqvist",
          "Moreau",
          "Nakamura",
          "Okafor",
          "Petrov");
  static final List<String> JOBS =
      List.of(
          "Software Engineer",
          "Senior Software Engineer",
          "Site Reliability Engineer",
          "Engineering Manager",
          "Data Engineer",
          "Staff Engineer");
  static final List<String> ZONES =
      List.of("Europe/Berlin", "America/New_York", "Asia/Kolkata", "Europe/London", "Etc/UTC");
  static final List<String> COLORS =
      List.of("green", "purple", "red", "teal", "orange", "brown", "blue");

  /** Highest first. */
  static final List<List<String>> PRIORITIES =
      List.of(
          List.of("P1", "Customers cannot use the product; everybody is called"),
          List.of("P2", "An important feature is broken for many customers"),
          List.of("P3", "Some customers are affected, there is a way around it"),
          List.of("P4", "No customer notices, but it has to be repaired"),
          List.of("P5", "Cosmetic, can wait"));

  static final List<List<String>> VENDORS =
      List.of(
          List.of("Prometheus", "https://prometheus.io"),
          List.of("Grafana", "https://grafana.com"),
          List.of("Amazon CloudWatch", "https://aws.amazon.com/cloudwatch"),
          List.of("GitLab CI", "https://about.gitlab.com"));

  /** What goes wrong; # is a number, @ a host. */
  static final List<String> TROUBLES =
      List.of(
          "Error rate of #% on %s",
          "p99 latency of %s above #00 ms",
          "Health check of @ (%s) is failing",
          "Queue of %s holds #000 messages",
          "Pod @ of %s keeps restarting",
          "Database replica of %s is # s behind",
          "Disk of @ (%s) is 9#% full",
          "%s cannot reach its database",
          "Memory of @ (%s) close to its limit",
          "Certificate of @ (%s) expires in # days",
          "Synthetic check of %s failed from # locations",
          "Throughput of %s dropped by #%");

  /** What the day of the storm looked like. */
  static final List<String> STORM =
      List.of(
          "Edge unreachable: %s gets no traffic in zone #",
          "Connection timeouts from %s to @",
          "DNS lookups of @ fail in %s",
          "%s: #00 requests a second rejected");

  static final List<String> CHANGES =
      List.of(
          "Raise the connection pool of %s",
          "Update the dependencies of %s",
          "Add retries to calls from %s",
          "Remove an old feature flag from %s",
          "Move %s to the new base image",
          "Cache more responses in %s",
          "Repair rounding in %s",
          "Change the log format of %s",
          "Split a large query of %s",
          "Show clearer error messages in %s");

  private DemoNames() {}
}
