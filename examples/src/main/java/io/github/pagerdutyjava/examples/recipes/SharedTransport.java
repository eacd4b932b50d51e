package io.github.pagerdutyjava.examples.recipes;

import io.github.pagerdutyjava.PagerDutyHttp;
import io.github.pagerdutyjava.RetryPolicy;
import io.github.pagerdutyjava.client.PagerDutyClient;
import java.net.URI;
import java.time.Duration;
import java.util.List;

/**
 * A shared transport: several accounts, one pool of connections, the same timeouts and retries.
 * Each credential keeps a rate limit of its own.
 */
public final class SharedTransport {

  private SharedTransport() {}

  /** Returns how many services these accounts have together. */
  public static long services(URI server, List<String> apiTokens) {
    long count = 0;
    try (PagerDutyHttp http =
        PagerDutyHttp.builder()
            .readTimeout(Duration.ofSeconds(10))
            .retry(RetryPolicy.defaults().deadline(Duration.ofMinutes(5)))
            .build()) {
      for (String token : apiTokens) {
        // Closing the client would not close a transport that it did not make.
        PagerDutyClient client =
            PagerDutyClient.builder().apiToken(token).baseUrl(server).http(http).build();
        count += client.services().stream().count();
      }
    }
    return count;
  }
}
