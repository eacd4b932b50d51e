package io.github.pagerdutyjava.walks;

import io.github.pagerdutyjava.PagerDutyHttp;
import io.github.pagerdutyjava.client.PagerDutyClient;
import io.github.pagerdutyjava.client.incidents.Incident;
import java.net.URI;
import java.util.Objects;
import java.util.function.IntConsumer;

/** Reads all incidents of an account with the client, and wants each of them once and in order. */
final class Reading {

  private Reading() {}

  static void all(PagerDutyHttp http, URI address, int parallel, int count, IntConsumer seen) {
    try (PagerDutyClient client =
        PagerDutyClient.builder().apiToken("simulated").baseUrl(address).http(http).build()) {
      int number = 0;
      for (Incident incident :
          client.incidents().since(Account.SINCE).until(Account.UNTIL).parallel(parallel)) {
        number++;
        if (Objects.requireNonNull(incident.incidentNumber()) != number) {
          throw new IllegalStateException(incident.incidentNumber() + " in place of " + number);
        }
        seen.accept(number);
      }
      if (number != count) {
        throw new IllegalStateException(number + " incidents of " + count);
      }
    }
  }
}
