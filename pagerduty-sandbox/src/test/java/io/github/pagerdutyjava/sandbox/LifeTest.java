package io.github.pagerdutyjava.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class LifeTest {

  private static List<Thread> threads(PagerDutySandbox sandbox) {
    String us = "pagerduty-sandbox-" + sandbox.restUrl().getPort();
    String eu = "pagerduty-sandbox-" + sandbox.euRestUrl().getPort();
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().startsWith(us) || thread.getName().startsWith(eu))
        .toList();
  }

  @Test
  void closingLeavesNoThread() {
    PagerDutySandbox sandbox = PagerDutySandbox.start();
    new Wire(sandbox).get("/teams");
    List<Thread> threads = threads(sandbox);
    sandbox.close();
    assertThat(threads).hasSizeGreaterThan(2).noneMatch(Thread::isAlive);
  }

  @Test
  void allThreadsAreDaemons() {
    try (PagerDutySandbox sandbox = PagerDutySandbox.start()) {
      new Wire(sandbox).get("/teams");
      assertThat(threads(sandbox)).hasSizeGreaterThan(2).allMatch(Thread::isDaemon);
    }
  }

  @Test
  void aClosedSandboxDoesNotListen() {
    PagerDutySandbox sandbox = PagerDutySandbox.start();
    int port = sandbox.restUrl().getPort();
    sandbox.close();
    sandbox.close();
    assertThatThrownBy(() -> new Socket(InetAddress.getLoopbackAddress(), port).close())
        .isInstanceOf(ConnectException.class);
  }

  @Test
  void twoSandboxesDoNotKnowEachOther() {
    try (PagerDutySandbox one = Wire.sandbox().requestsPerMinute(1).start();
        PagerDutySandbox two = Wire.sandbox().requestsPerMinute(1).start()) {
      assertThat(one.restUrl()).isNotEqualTo(two.restUrl());
      assertThat(new Wire(one).get("/teams").status()).isEqualTo(200);
      assertThat(new Wire(two).get("/teams").status()).isEqualTo(200);
      assertThat(new Wire(one).get("/teams").status()).isEqualTo(429);
    }
  }

  @Test
  void aPortThatIsTakenIsNamed() {
    try (PagerDutySandbox sandbox = PagerDutySandbox.start()) {
      int port = sandbox.restUrl().getPort();
      assertThatThrownBy(() -> PagerDutySandbox.builder().port(port).start())
          .isInstanceOf(UncheckedIOException.class)
          .hasMessageContaining(Integer.toString(port));
    }
  }

  @Test
  void settingsThatCannotBeAreRefused() {
    PagerDutySandbox.Builder builder = PagerDutySandbox.builder();
    assertThatThrownBy(() -> builder.port(65_536)).hasMessageContaining("port");
    assertThatThrownBy(() -> builder.requestsPerMinute(0))
        .hasMessageContaining("requestsPerMinute");
    assertThatThrownBy(() -> builder.tokenLifetime(Duration.ofMillis(999)))
        .hasMessageContaining("tokenLifetime");
    assertThatThrownBy(() -> builder.clock(null)).hasMessageContaining("clock");
  }

  @Test
  void withoutAClockTheAccountEndsTodayAtMidnight() {
    try (PagerDutySandbox sandbox = PagerDutySandbox.start()) {
      Wire.Reply reply =
          new Wire(sandbox).get("/incidents?date_range=all&limit=1&sort_by=created_at:desc");
      String newest = (String) reply.list("incidents").get(0).get("created_at");
      Clock now = Clock.system(ZoneOffset.UTC);
      assertThat(newest).isLessThan(now.instant().plus(Duration.ofSeconds(1)).toString());
      assertThat(newest).isGreaterThan(now.instant().minus(Duration.ofDays(2)).toString());
    }
  }

  @Test
  void malformedPercentEncodingIsBadInput() throws IOException {
    try (PagerDutySandbox sandbox = PagerDutySandbox.start();
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), sandbox.restUrl().getPort())) {
      String request =
          "GET /teams?query=%zz HTTP/1.1\r\nConnection: close\r\n"
              + "Authorization: Token token="
              + sandbox.apiToken()
              + "\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
          .startsWith("HTTP/1.1 400 Bad Request");
    }
  }

  @Test
  void theProgramTellsHowToCallIt() {
    ByteArrayOutputStream shown = new ByteArrayOutputStream();
    try (PagerDutySandbox sandbox = PagerDutySandbox.start()) {
      CommandLine.greet(sandbox, new PrintStream(shown, true, StandardCharsets.UTF_8));
      assertThat(shown.toString(StandardCharsets.UTF_8))
          .contains(sandbox.restUrl().toString(), sandbox.apiToken(), "curl ")
          .contains(sandbox.identityUrl().toString(), sandbox.clientId(), sandbox.clientSecret())
          .contains(sandbox.euRestUrl().toString(), "as_account-eu." + sandbox.euSubdomain());
    }
  }

  @Test
  void theProgramNamesAnOptionItDoesNotKnow() {
    PagerDutySandbox.Builder settings = PagerDutySandbox.builder();
    assertThatThrownBy(() -> CommandLine.read(List.of("--colour", "red"), settings))
        .hasMessageContaining("--colour");
    assertThatThrownBy(() -> CommandLine.read(List.of("--port", "web"), settings))
        .hasMessageContaining("--port");
  }
}
