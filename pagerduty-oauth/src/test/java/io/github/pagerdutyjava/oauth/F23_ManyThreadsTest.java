package io.github.pagerdutyjava.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pagerdutyjava.CallInterruptedException;
import io.github.pagerdutyjava.client.PagerDutyClient;
import io.github.pagerdutyjava.oauth.ScriptedServer.Answer;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * However many threads meet an expired token, one renews it for all; if that fails all hear it, and
 * the next call tries anew.
 */
class F23_ManyThreadsTest extends OAuthTest {

  private static final int SOME = 64;
  private static final int VERY_MANY = 10_000;

  private final CountDownLatch gate = new CountDownLatch(1);
  private volatile Answer next = Answer.token("canary-t2", 86_400);

  /** Gives a token of a minute, and whatever comes next when the gate opens. */
  private final ScriptedServer server =
      serving(
          (n, seen) -> {
            if (n == 1) {
              return Answer.token("canary-t1", 60);
            }
            gate.await();
            return next;
          });

  @Test
  void withAnExpiredTokenAskForOneOnce() throws Exception {
    Crowd crowd = withAnExpiredToken(oauth(server), SOME, Thread::new);
    gate.countDown();

    assertThat(crowd.outcomes()).hasSize(SOME).containsOnly("Bearer canary-t2");
    assertThat(server.hits()).isEqualTo(2);
  }

  @Test
  void allFailClearlyWhenThereIsNoTokenAndTheNextCallTriesAnew() throws Exception {
    ScopedOAuth oauth = oauth(server);
    next = Answer.of(503, "");
    Crowd crowd = withAnExpiredToken(oauth, SOME, Thread::new);
    gate.countDown();

    List<Object> failures = crowd.outcomes();
    assertThat(failures)
        .hasSize(SOME)
        .allSatisfy(
            failure ->
                assertThat(failure)
                    .isInstanceOf(TokenException.class)
                    .hasToString(
                        "io.github.pagerdutyjava.oauth.TokenException: POST /oauth/token:"
                            + " no access token: 503"));
    assertThat(new HashSet<>(failures)).as("each with a stack trace of its own").hasSize(SOME);
    assertThat(server.hits()).isLessThanOrEqualTo(1 + 4);
    next = Answer.token("canary-t2", 86_400);
    assertThat(oauth.authorization()).isEqualTo("Bearer canary-t2");
  }

  @Test
  void ofAClientThatHasNoTokenYetDoNotFailOneAfterTheOther() throws Exception {
    ScriptedServer down =
        serving(
            (n, seen) -> {
              gate.await();
              return Answer.of(503, "");
            });
    ScriptedServer api = serving(Answer.ok());
    PagerDutyClient client = client(api, oauth(down));

    Crowd crowd = Crowd.start(SOME, Thread::new, () -> client.raw().get("/abilities"));
    await(() -> crowd.isIn("Flight.await") && down.hits() == 1);
    gate.countDown();

    assertThat(crowd.outcomes()).hasSize(SOME).hasOnlyElementsOfType(TokenException.class);
    assertThat(down.hits()).isLessThanOrEqualTo(4);
    assertThat(api.hits()).isZero();
  }

  @Test
  void areInterruptedOneByOne() throws Exception {
    Crowd crowd = withAnExpiredToken(oauth(server), SOME, Thread::new);

    interruptSome(crowd);
  }

  @Test
  void evenVeryManyVirtualOnesAskOnceAndPinNoCarrier(@TempDir Path folder) throws Exception {
    ThreadFactory virtual = Crowd.virtual();
    ScopedOAuth oauth = oauth(server);
    try (Recording recording = new Recording()) {
      recording.enable("jdk.VirtualThreadPinned").withoutThreshold().withStackTrace();
      recording.start();

      interruptSome(withAnExpiredToken(oauth, VERY_MANY, virtual));

      recording.stop();
      assertThat(pinned(recording, folder.resolve("pinned.jfr"))).isEmpty();
    }
  }

  private Crowd withAnExpiredToken(ScopedOAuth oauth, int size, ThreadFactory factory) {
    oauth.authorization();
    time.pass(Duration.ofMinutes(2));
    Crowd crowd = Crowd.start(size, factory, oauth::authorization);
    await(() -> crowd.isIn("Flight.await") && server.hits() == 2);
    return crowd;
  }

  private void interruptSome(Crowd crowd) throws Exception {
    AtomicInteger interrupted = new AtomicInteger();
    long quickest =
        Tries.until(millis -> millis < 200, () -> crowd.interrupt(interrupted.getAndIncrement()));
    assertThat(quickest).isLessThan(200);
    gate.countDown();

    int some = interrupted.get();
    List<Object> outcomes = crowd.outcomes();
    for (int place = 0; place < some; place++) {
      assertThat(outcomes.get(place)).isInstanceOf(CallInterruptedException.class);
      assertThat(crowd.interrupted(place)).isTrue();
    }
    assertThat(outcomes.subList(some, outcomes.size())).containsOnly("Bearer canary-t2");
    assertThat(server.hits()).isEqualTo(2);
  }

  /** Returns where our code kept a carrier from other virtual threads. */
  private static List<String> pinned(Recording recording, Path file) throws IOException {
    recording.dump(file);
    return RecordingFile.readAllEvents(file).stream()
        .filter(event -> event.getStackTrace() != null)
        .flatMap(event -> event.getStackTrace().getFrames().stream())
        .map(frame -> frame.getMethod().getType().getName())
        .filter(name -> name.startsWith("io.github.pagerdutyjava"))
        .toList();
  }
}
