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
  void findsASecretWhereverItIs() {
    Exception deep = new IllegalStateException(new IllegalArgumentException("my cAnAry"));
    try (LogWatch watch = LogWatch.open()) {
      ours.trace("token {}", "canary");
      ours.trace("failed", deep);
      okHttp.finest("token canary");
      okHttp.log(Level.FINEST, "failed", deep);

      assertThat(watch.hits()).hasSize(4);
    }
  }

  @Test
  void findsNothingElse() {
    try (LogWatch watch = LogWatch.open()) {
      ours.trace("failed", new IllegalStateException("no token"));
      okHttp.finest("failed");

      assertThat(watch.hits()).isEmpty();
    }
  }
}
