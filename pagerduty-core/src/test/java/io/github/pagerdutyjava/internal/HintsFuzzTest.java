package io.github.pagerdutyjava.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import okhttp3.Headers;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;

/** Each line is the value of a header. */
class HintsFuzzTest {

  private static final List<String> NAMES =
      List.of("ratelimit-reset", "retry-after", "date", "retry-after");
  private static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");
  private static final Duration LONGEST = Duration.ofSeconds(999_999_999_999L);

  @FuzzTest
  void whatAServerAsksToWaitIsNothingOrATime(byte[] input) {
    String[] lines = new String(input, UTF_8).split("\n", NAMES.size());
    Headers.Builder headers = new Headers.Builder();
    for (int i = 0; i < lines.length; i++) {
      if (!lines[i].isEmpty()) {
        headers.addUnsafeNonAscii(NAMES.get(i), lines[i]);
      }
    }

    Duration hint = Hints.of(throttled(headers.build()), NOW);

    if (lines[0].matches("0*[1-9][0-9]{0,11}") && lines[0].length() <= 12) {
      assertThat(hint).isEqualTo(Duration.ofSeconds(Long.parseLong(lines[0])));
    } else if (hint != null) {
      assertThat(hint).isPositive().isLessThanOrEqualTo(LONGEST);
    }
  }

  private static Response throttled(Headers headers) {
    return new Response.Builder()
        .request(new Request.Builder().url("https://api.pagerduty.com/").build())
        .protocol(Protocol.HTTP_1_1)
        .code(429)
        .message("")
        .headers(headers)
        .build();
  }
}
