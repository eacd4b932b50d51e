package io.github.pagerdutyjava.oauth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pagerdutyjava.AuthenticationException;
import io.github.pagerdutyjava.client.PagerDutyClient;
import io.github.pagerdutyjava.client.incidents.Incident;
import io.github.pagerdutyjava.oauth.ScriptedServer.Answer;
import io.github.pagerdutyjava.oauth.ScriptedServer.Seen;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * A 401 in the middle of a list takes one new token and the same page again; nothing is lost or
 * repeated.
 */
class F21_RefusedInAWalkTest extends OAuthTest {

  private static final int INCIDENTS = 25_000;
  private static final Instant FIRST = Instant.parse("2026-08-01T00:00:00Z");
  private static final Instant END = Instant.parse("2026-11-01T00:00:00Z");

  private final AtomicInteger revoked = new AtomicInteger();
  private final ScriptedServer identity =
      serving((n, seen) -> Answer.token("canary-t" + n, 86_400));
  private volatile int refusedRequest;

  /** Revokes whatever token comes with the request of that number. */
  private final ScriptedServer api =
      serving(
          (n, seen) -> {
            if (n == refusedRequest) {
              revoked.set(token(seen));
            }
            return token(seen) <= revoked.get()
                ? Answer.of(401, "{\"error\":{\"message\":\"Token expired\"}}")
                : page(new IncidentQuery(seen.uri()));
          });

  private final PagerDutyClient client =
      client(api, oauth(identity)).withFrom("canary@example.com");

  @Test
  void getsOneNewTokenAndAsksForTheSamePageAgain() {
    refusedRequest = 101;
    List<String> ids = new ArrayList<>();

    for (Incident incident : client.incidents().since(FIRST).until(END)) {
      ids.add(incident.id());
    }

    assertThat(ids).isEqualTo(IntStream.range(0, INCIDENTS).mapToObj(i -> "P" + i).toList());
    assertThat(identity.hits()).isEqualTo(2);
    Seen refused = api.requests().get(100);
    Seen again = api.requests().get(101);
    assertThat(again.uri()).isEqualTo(refused.uri());
    assertThat(again.header("Authorization")).isEqualTo("Bearer canary-t2");
    assertThat(again.header("From")).isEqualTo("canary@example.com");
    assertThat(again.headers())
        .usingRecursiveComparison()
        .ignoringFields("Authorization")
        .isEqualTo(refused.headers());
  }

  @Test
  void endsWhenTheNewTokenIsRefusedToo() {
    revoked.set(Integer.MAX_VALUE);

    assertThatThrownBy(() -> client.incidents().since(FIRST).until(END).first())
        .isInstanceOf(AuthenticationException.class)
        .hasMessageContaining("Token expired");

    assertThat(api.hits()).isEqualTo(2);
    assertThat(identity.hits()).isEqualTo(2);
  }

  private static int token(Seen seen) {
    return Integer.parseInt(seen.header("Authorization").substring("Bearer canary-t".length()));
  }

  /** Answers as PagerDuty does: an incident every five minutes, oldest first. */
  private static Answer page(IncidentQuery query) {
    int from = query.firstAtOrAfter(query.since());
    int to = Math.min(INCIDENTS, query.firstAtOrAfter(query.until()));
    int start = Math.min(to, from + query.offset());
    int end = Math.min(to, start + query.limit());
    List<String> items =
        IntStream.range(start, end).mapToObj(F21_RefusedInAWalkTest::json).toList();
    return Answer.of(
        200,
        "{\"incidents\":[%s],\"limit\":%d,\"offset\":%d,\"more\":%b}"
            .formatted(String.join(",", items), query.limit(), query.offset(), end < to));
  }

  private static String json(int i) {
    return "{\"id\":\"P%d\",\"type\":\"incident\",\"incident_number\":%d,\"created_at\":\"%s\"}"
        .formatted(i, i + 1, FIRST.plusSeconds(IncidentQuery.EVERY * i));
  }

  /** What the walk asks for. */
  private record IncidentQuery(URI uri) {

    static final long EVERY = 300;

    Instant since() {
      return Instant.parse(value("since"));
    }

    Instant until() {
      return Instant.parse(value("until"));
    }

    int limit() {
      return Integer.parseInt(value("limit"));
    }

    int offset() {
      String offset = value("offset");
      return offset.isEmpty() ? 0 : Integer.parseInt(offset);
    }

    int firstAtOrAfter(Instant moment) {
      long seconds = moment.getEpochSecond() - FIRST.getEpochSecond();
      return (int) Math.max(0, Math.min(INCIDENTS, (seconds + EVERY - 1) / EVERY));
    }

    private String value(String name) {
      for (String pair : uri.getQuery().split("&", -1)) {
        if (pair.startsWith(name + '=')) {
          return pair.substring(name.length() + 1);
        }
      }
      return "";
    }
  }
}
