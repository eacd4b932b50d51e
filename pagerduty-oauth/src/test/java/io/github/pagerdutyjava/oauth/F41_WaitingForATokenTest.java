package io.github.pagerdutyjava.oauth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pagerdutyjava.CallInterruptedException;
import io.github.pagerdutyjava.DeadlineException;
import io.github.pagerdutyjava.client.PagerDutyClient;
import io.github.pagerdutyjava.oauth.ScriptedServer.Answer;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** An interrupt ends the wait for a token of that thread alone within 200 ms. */
class F41_WaitingForATokenTest extends OAuthTest {

  private final CountDownLatch gate = new CountDownLatch(1);
  private final ScriptedServer api = serving(Answer.ok());
  private final ScriptedServer server =
      serving(
          (n, seen) -> {
            gate.await();
            return Answer.token("canary-t1", 86_400);
          });
  private final PagerDutyClient client = client(api, oauth(server));

  @Test
  void endsAtOnceWhenTheCallIsInterrupted() throws Exception {
    assertThat(Tries.until(millis -> millis < 200, this::timeToEnd)).isLessThan(200);
    assertThat(api.hits()).isZero();
  }

  private long timeToEnd() throws InterruptedException {
    Crowd one = Crowd.start(1, Thread::new, () -> client.raw().get("/abilities"));
    await(() -> one.isIn("Flight.await") && server.hits() == 1);

    final long millis = one.interrupt(0);

    assertThat(one.outcomes().get(0))
        .isInstanceOfSatisfying(
            CallInterruptedException.class,
            e -> {
              assertThat(e.path()).isEqualTo("/abilities");
              assertThat(e.attempts()).isZero();
              assertThat(e.mayHaveBeenProcessed()).isFalse();
            });
    assertThat(one.interrupted(0)).isTrue();
    return millis;
  }

  @Test
  void endsWithTheDeadlineOfTheCallAndTheTokenServesTheNext() {
    PagerDutyClient hasty = client.withDeadline(Duration.ofMillis(50));

    assertThatThrownBy(() -> hasty.raw().get("/abilities"))
        .isInstanceOf(DeadlineException.class)
        .hasMessageContaining("GET /abilities: there is no access token before the deadline");
    gate.countDown();

    assertThat(client.raw().get("/abilities")).isEqualTo(Map.of());
    assertThat(server.hits()).isEqualTo(1);
    assertThat(api.requests().get(0).header("Authorization")).isEqualTo("Bearer canary-t1");
  }
}
