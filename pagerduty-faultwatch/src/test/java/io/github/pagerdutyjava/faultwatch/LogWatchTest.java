package io.github.pagerdutyjava.faultwatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.logging.Level;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class LogWatchTest {

  private final Logger ours = LoggerFactory.getLogger("io.github.pagerdutyjava.http");
  private final java.util.logging.Logger okHttp =
      java.util.logging.Logger.getLogger("okhttp3.OkHttpClient");

  @Test
  void keepsEveryLine() {
    try (LogWatch watch = LogWatch.open()) {
      ours.trace("token {}", "t1");
      okHttp.log(Level.FINEST, "token", new Object[] {"t2"});

      assertThat(watch.lines())
          .containsExactly(
              "io.github.pagerdutyjava.http TRACE token t1",
              "okhttp3.OkHttpClient FINEST token [t2]");
    }
  }

  @Test
  void keepsExceptionsWithTheirCausesAndWhatWasSuppressed() {
    Exception deep = new IllegalStateException(new IllegalArgumentException("cause"));
    deep.addSuppressed(new IllegalArgumentException("earlier"));
    try (LogWatch watch = LogWatch.open()) {
      ours.trace("failed", deep);
      okHttp.log(Level.FINEST, "failed", deep);

      assertThat(watch.lines())
          .hasSize(2)
          .allSatisfy(
              line ->
                  assertThat(line)
                      .contains("failed\n", "IllegalArgumentException: cause")
                      .contains("Suppressed: java.lang.IllegalArgumentException: earlier"));
    }
  }

  @Test
  void oneThatIsClosedLeavesAnotherOneListening() {
    try (LogWatch watch = LogWatch.open()) {
      LogWatch.open().close();

      ours.trace("still heard");
      okHttp.finest("this, too");

      assertThat(watch.lines()).hasSize(2);
    }
  }

  @Test
  void afterTheLastOneNobodyListens() {
    LogWatch watch = LogWatch.open();
    watch.close();
    watch.close();

    ours.trace("unheard");

    assertThat(watch.lines()).isEmpty();
    assertThat(okHttp.isLoggable(Level.FINEST)).isFalse();
  }
}
