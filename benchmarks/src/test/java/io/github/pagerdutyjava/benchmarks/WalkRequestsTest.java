package io.github.pagerdutyjava.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pagerdutyjava.PagerDutyHttp;
import io.github.pagerdutyjava.client.PagerDutyClient;
import io.github.pagerdutyjava.client.incidents.Incident;
import io.github.pagerdutyjava.client.incidents.IncidentQuery;
import io.github.pagerdutyjava.sandbox.PagerDutySandbox;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** How many requests a walk takes is the same in every run, so it can be a gate. */
class WalkRequestsTest {

  private static final Instant NOW = Instant.parse("2026-11-01T00:00:00Z");
  private static final Duration RANGE = Duration.ofDays(360);

  @Test
  void aWalkOf4920IncidentsTakes50Requests() {
    AtomicInteger requests = new AtomicInteger();
    try (PagerDutySandbox sandbox = sandbox();
        PagerDutyHttp http = counting(requests);
        PagerDutyClient client = client(sandbox, http)) {
      long incidents = client.incidents().since(NOW.minus(RANGE)).until(NOW).stream().count();

      assertThat(incidents).isEqualTo(4920);
      assertThat(requests).hasValue(50);
    }
  }

  @Test
  void readAheadItIsTheSameListForHardlyMoreRequests() {
    AtomicInteger requests = new AtomicInteger();
    try (PagerDutySandbox sandbox = sandbox();
        PagerDutyHttp http = counting(requests);
        PagerDutyClient client = client(sandbox, http)) {
      IncidentQuery incidents = client.incidents().since(NOW.minus(RANGE)).until(NOW);
      List<Incident> all = incidents.toList();
      requests.set(0);

      assertThat(incidents.parallel(4).toList()).isEqualTo(all);
      assertThat(requests).hasValueBetween(50, 54);
    }
  }

  private static PagerDutySandbox sandbox() {
    return PagerDutySandbox.builder()
        .clock(Clock.fixed(NOW, ZoneOffset.UTC))
        .requestsPerMinute(1_000_000)
        .start();
  }

  private static PagerDutyClient client(PagerDutySandbox sandbox, PagerDutyHttp http) {
    return PagerDutyClient.builder()
        .apiToken(sandbox.apiToken())
        .baseUrl(sandbox.restUrl())
        .http(http)
        .build();
  }

  private static PagerDutyHttp counting(AtomicInteger requests) {
    return PagerDutyHttp.builder()
        .okHttp(
            okHttp ->
                okHttp.addInterceptor(
                    chain -> {
                      requests.incrementAndGet();
                      return chain.proceed(chain.request());
                    }))
        .build();
  }
}
