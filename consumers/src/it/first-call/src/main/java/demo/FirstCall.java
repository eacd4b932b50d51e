package demo;

import io.github.pagerdutyjava.client.PagerDutyClient;
import io.github.pagerdutyjava.client.incidents.Incident;
import io.github.pagerdutyjava.sandbox.PagerDutySandbox;
import java.time.Instant;

public final class FirstCall {

  public static void main(String[] args) {
    Instant since = Instant.parse("2020-01-01T00:00:00Z");
    int incidents = 0;
    try (PagerDutySandbox sandbox = PagerDutySandbox.start();
        PagerDutyClient client =
            PagerDutyClient.builder()
                .apiToken(sandbox.apiToken())
                .baseUrl(sandbox.restUrl())
                .build()) {
      for (Incident incident : client.incidents().since(since)) {
        incidents += incident.id().isEmpty() ? 0 : 1;
      }
    }
    System.out.println(incidents + " incidents");
  }
}
