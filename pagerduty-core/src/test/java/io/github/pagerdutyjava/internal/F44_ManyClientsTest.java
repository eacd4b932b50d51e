package io.github.pagerdutyjava.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pagerdutyjava.Credentials;
import io.github.pagerdutyjava.PagerDutyHttp;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/**
 * Clients opened and closed by the hundred leave no thread and no socket, and none, closed or not,
 * keeps the program from ending.
 */
class F44_ManyClientsTest extends WireTest {

  private static final Duration A_SECOND = Duration.ofSeconds(1);

  private final RawServer server = serving(Reply.ok());

  @Test
  void twoHundredOpenedAndClosedLeaveNothing() {
    open(server.uri()).close();
    Blocked.await(() -> server.open() == 0);
    long before = threads();

    for (int i = 0; i < 200; i++) {
      open(server.uri()).close();
    }

    Blocked.await(() -> server.open() == 0);
    Blocked.await(() -> threads() <= before + 2);
    assertThat(server.connections()).isEqualTo(201);
  }

  @Test
  void aProgramThatClosedNoneEndsWithinASecond() throws Exception {
    Duration quickest =
        Tries.until(took -> took.compareTo(A_SECOND) < 0, this::timeOfAProgramToEnd);

    assertThat(quickest).isLessThan(A_SECOND);
  }

  private Duration timeOfAProgramToEnd() throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                Program.class.getName(),
                server.uri().toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      assertThat(lines.readLine()).isEqualTo("END");
      long start = System.nanoTime();
      // Far less than OkHttp's threads are kept for when they are idle.
      assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
      return Duration.ofNanos(System.nanoTime() - start);
    } finally {
      process.destroyForcibly();
    }
  }

  /** Those of this SDK and of OkHttp. */
  private static long threads() {
    return Thread.getAllStackTraces().keySet().stream()
        .map(Thread::getName)
        .filter(name -> name.startsWith("pagerduty") || name.startsWith("OkHttp"))
        .count();
  }

  private static PagerDutyHttp open(URI uri) {
    PagerDutyHttp http = PagerDutyHttp.builder().build();
    get(Transport.create(http, uri, Credentials.apiToken(TOKEN))).close();
    return http;
  }

  /** Calls and returns from main, with the connection open. */
  static final class Program {

    private Program() {}

    /** Takes the address to call. */
    public static void main(String[] args) {
      open(URI.create(args[0]));
      System.out.println("END");
    }
  }
}
