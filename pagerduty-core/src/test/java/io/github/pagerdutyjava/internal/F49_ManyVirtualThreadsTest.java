package io.github.pagerdutyjava.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pagerdutyjava.DeadlineException;
import io.github.pagerdutyjava.RetryPolicy;
import io.github.pagerdutyjava.simulation.Limiter;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadFactory;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;

/**
 * 10,000 virtual threads call at once what takes 960 requests a minute: with a deadline of 15
 * minutes all of them succeed at that pace, with the default one those whose turn comes too late
 * fail at once. JDK 21 or newer.
 */
@EnabledForJreRange(min = JRE.JAVA_21)
class F49_ManyVirtualThreadsTest {

  private static final int CALLS = 10_000;
  private static final int LIMIT = 960;
  private static final Duration MINUTE = Duration.ofMinutes(1);

  private static final Duration AT_ONCE = Duration.ofSeconds(1);

  /** How long the last tenth of a window is made to last, and a little more. */
  private static final Duration SPREADING = Duration.ofSeconds(15);

  private static Crowd crowd(Duration deadline) throws ReflectiveOperationException {
    Limiter limiter = Limiter.Kind.FIXED_WINDOW.of(LIMIT, MINUTE.toNanos());
    RetryPolicy policy = RetryPolicy.defaults().deadline(deadline);
    return new Crowd(CALLS, limiter, policy, virtualThreads()).call();
  }

  /** By reflection, since the class files are for Java 17. */
  private static ThreadFactory virtualThreads() throws ReflectiveOperationException {
    Object builder = Thread.class.getMethod("ofVirtual").invoke(null);
    Class<?> type = Class.forName("java.lang.Thread$Builder");
    return (ThreadFactory) type.getMethod("factory").invoke(builder);
  }

  @Test
  void allGetTheirTurnAtThePaceOfTheBudget() throws ReflectiveOperationException {
    Crowd crowd = crowd(Duration.ofMinutes(15));

    assertThat(crowd.failures()).isEmpty();
    assertThat(crowd.throttled()).isZero();
    assertThat(crowd.elapsed()).isBetween(MINUTE.multipliedBy(10), MINUTE.multipliedBy(11));
  }

  @Test
  void whoseTurnComesTooLateFailsAtOnce() throws ReflectiveOperationException {
    Crowd crowd = crowd(RetryPolicy.defaults().deadline());

    assertThat(crowd.failures())
        .hasSize(CALLS - 2 * LIMIT)
        .allSatisfy(
            failed -> {
              assertThat(failed.problem()).isInstanceOf(DeadlineException.class);
              assertThat(failed.problem().attempts()).isZero();
            });
    assertThat(crowd.failures().stream().filter(failed -> failed.after().compareTo(AT_ONCE) < 0))
        .as("all but those whose turn would come in time if PagerDuty let go one after the other")
        .hasSizeGreaterThanOrEqualTo(CALLS - 3 * LIMIT);
    assertThat(crowd.failures())
        .as("the others as soon as the last window in time is empty")
        .allMatch(failed -> failed.after().compareTo(MINUTE.plus(SPREADING)) < 0);
  }

  @Test
  void whoWaitsPinsNoCarrier(@TempDir Path folder) throws Exception {
    crowd(RetryPolicy.defaults().deadline());
    try (Recording recording = new Recording()) {
      recording.enable("jdk.VirtualThreadPinned").withoutThreshold().withStackTrace();
      recording.start();

      crowd(Duration.ofMinutes(15));

      recording.stop();
      assertThat(pinnedWithinACall(recording, folder.resolve("pinned.jfr"))).isEmpty();
    }
  }

  /** Returns where; what the JVM does when a thread begins or ends is not a matter of the SDK. */
  private static List<String> pinnedWithinACall(Recording recording, Path file) throws IOException {
    recording.dump(file);
    return RecordingFile.readAllEvents(file).stream()
        .filter(event -> event.getStackTrace() != null)
        .map(event -> event.getStackTrace().getFrames())
        .filter(frames -> frames.stream().anyMatch(frame -> isOf(RetryInterceptor.class, frame)))
        .map(List::toString)
        .toList();
  }

  private static boolean isOf(Class<?> type, RecordedFrame frame) {
    return frame.getMethod().getType().getName().equals(type.getName());
  }
}
