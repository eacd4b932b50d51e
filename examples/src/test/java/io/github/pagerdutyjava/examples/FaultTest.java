package io.github.pagerdutyjava.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What PagerDuty or the network does is one clear line and exit code 1. */
class FaultTest {

  private static final Map<String, String> SET = Map.of("PAGERDUTY_TOKEN", Run.TOKEN);

  @ParameterizedTest
  @CsvSource({"400, 2001", "401, 2006", "402, 2014", "403, 2010", "404, 2100"})
  void aRefusalIsOneLineWithItsStatus(int status, int code) throws IOException {
    String body =
        "{\"error\":{\"message\":\"No\\nway\",\"code\":%d,\"errors\":[\"Because\"]}}"
            .formatted(code);
    try (TinyServer server = new TinyServer(target -> TinyServer.answer(status, "", body))) {
      for (String program : new String[] {"incidents", "dora"}) {
        Run run = run(server.url(), program);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.errors())
            .singleElement()
            .asString()
            .startsWith("error: GET /")
            .contains(Integer.toString(status))
            .doesNotContain(Run.TOKEN);
      }
    }
  }

  @Test
  void aServerThatIsNotThereIsOneLine() throws IOException {
    TinyServer server = new TinyServer(target -> "");
    server.close();

    Run run = run(server.url(), "incidents");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.errors()).singleElement().asString().contains("GET /incidents", "connect");
  }

  @Test
  void anAnswerThatIsNotJsonIsOneLine() throws IOException {
    try (TinyServer server =
        new TinyServer(target -> TinyServer.answer(200, "", "<html>Welcome to the hotel"))) {
      Run run = run(server.url(), "incidents");

      assertThat(run.code()).isEqualTo(1);
      assertThat(run.errors()).singleElement().asString().startsWith("error: GET /incidents");
    }
  }

  @Test
  void aClosedOutputIsOneLine() throws IOException {
    try (FakePagerDuty pagerDuty = new FakePagerDuty("2025-01-02T00:00:00Z")) {
      pagerDuty.now = pagerDuty.now.minusSeconds(60);
      pagerDuty.trigger(1, "PA");
      pagerDuty.now = pagerDuty.now.plusSeconds(60);
      OutputStream closed = new ClosedOutput();
      Run run =
          Run.to(
              closed,
              SET,
              false,
              "incidents",
              "--since",
              "2025-01-01",
              "--base-url",
              pagerDuty.url().toString());

      assertThat(run.code()).isEqualTo(1);
      assertThat(run.errors())
          .singleElement()
          .asString()
          .contains("error: cannot write the results");
    }
  }

  private static final class ClosedOutput extends OutputStream {
    @Override
    public void write(int b) throws IOException {
      throw new IOException("Broken pipe");
    }
  }

  private static Run run(URI server, String program) {
    return Run.in(SET, program, "--since", "2025-01-01", "--base-url", server.toString());
  }
}
