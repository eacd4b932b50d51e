package io.github.pagerdutyjava.benchmarks;

import io.github.pagerdutyjava.client.PagerDutyClient;
import io.github.pagerdutyjava.client.incidents.Incident;
import java.net.URI;

/** Gets one incident and prints it. */
final class ColdOurs {

  private ColdOurs() {}

  /** Takes the address of the server. */
  public static void main(String[] args) {
    URI server = URI.create(args[0]);
    try (PagerDutyClient client =
        PagerDutyClient.builder().apiToken("benchmark").baseUrl(server).build()) {
      Incident incident = client.incidents().get("1");
      System.out.println(incident.id() + ' ' + incident.createdAt() + ' ' + incident.title());
    }
  }
}
