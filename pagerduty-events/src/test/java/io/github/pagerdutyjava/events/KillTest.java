package io.github.pagerdutyjava.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process with a queue on disk is killed again and again, after a number of commits that a seed
 * draws, and started again. {@code -Dpagerduty.kills=50} kills more often.
 */
class KillTest {

  private static final int KILLS = Integer.getInteger("pagerduty.kills", 10);
  private static final long SEED = Long.getLong("pagerduty.seed", 20261121);
  private static final int MOST_COMMITS = 120;

  @TempDir private Path folder;

  private int next;

  @Test
  void nothingAcceptedIsLostAndNoAlertIsOpenedTwiceOrLeftOpen() throws Exception {
    Random random = new Random(SEED);
    try (AlertServer server = AlertServer.start(0.1, SEED)) {
      for (int i = 0; i < KILLS; i++) {
        // It offers for ever, so that it is not done before it is killed, however late that is.
        assertThat(run(server, 1 + random.nextInt(MOST_COMMITS), Integer.MAX_VALUE)).isFalse();
      }
      int alerts = next / 2 + 1;
      assertThat(run(server, Integer.MAX_VALUE, 2 * alerts)).isTrue();

      assertThat(server.alerts()).hasSize(alerts);
      assertThat(server.alerts().values())
          .allSatisfy(
              alert -> {
                assertThat(alert.history()).matches("t+r+");
                assertThat(alert.opened()).isEqualTo(1);
                assertThat(alert.resolved()).isEqualTo(1);
              });
    }
  }

  /** Runs the process until so many commits; returns whether it came to its own end. */
  private boolean run(AlertServer server, int commits, int end)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command(server, end))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    boolean ended = false;
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      int seen = 0;
      String line = lines.readLine();
      while (line != null) {
        if (line.startsWith("A ")) {
          next = Integer.parseInt(line.substring(2)) + 1;
        }
        ended |= line.equals("END");
        if (++seen == commits) {
          // Through the handle: the process itself would close the stream with lines unread.
          process.toHandle().destroyForcibly();
        }
        line = lines.readLine();
      }
    } finally {
      process.destroyForcibly();
      assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
    }
    return ended;
  }

  private List<String> command(AlertServer server, int end) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "--enable-native-access=ALL-UNNAMED",
        "-XX:TieredStopAtLevel=1",
        "-cp",
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
        KilledProcess.class.getName(),
        server.uri().toString(),
        folder.toString(),
        Integer.toString(next),
        Integer.toString(end));
  }
}
