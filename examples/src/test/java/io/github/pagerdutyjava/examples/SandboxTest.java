package io.github.pagerdutyjava.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pagerdutyjava.sandbox.PagerDutySandbox;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The programs on the sandbox's account of three years. */
class SandboxTest {

  private static final Pattern ROW =
      Pattern.compile("\\{\"number\":(\\d+),\"id\":\"(\\w+)\",.*\"created_at\":\"([^\"]+)\".*}");

  @TempDir Path folder;

  @Test
  void allIncidentsComeOutOnceEachInOrderOfCreationWithFewRequests() throws Exception {
    try (PagerDutySandbox sandbox = PagerDutySandbox.builder().requestsPerMinute(100_000).start()) {
      HttpResponse<String> all =
          ask(sandbox, "/incidents?date_range=all&total=true&limit=1&sort_by=created_at:asc");
      long total = Long.parseLong(all.body().replaceFirst("(?s).*\"total\":(\\d+).*", "$1"));
      Instant first =
          Instant.parse(all.body().replaceFirst("(?s).*\"created_at\":\"([^\"]+)\".*", "$1"));

      Run run = run(sandbox, "incidents", "--since", first.toString(), "--format", "json");

      assertThat(run.code()).as(run.err()).isZero();
      assertEachOnceInOrder(run.lines(), total);
      long sent = serial(ask(sandbox, "/incidents?limit=1")) - serial(all) - 1;
      long windows = Duration.between(first, Instant.now()).toDays() / 180 + 1;
      assertThat((double) sent).isLessThanOrEqualTo(1.03 * Math.ceil(total / 100.0) + windows);
      assertThat(run.errors())
          .containsExactly(Texts.count(total) + " incidents, " + sent + " requests");
    }
  }

  @Test
  void theDefaultIsTheReportOfTheSandbox() {
    Run run = Run.in(Map.of());

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.errors())
        .singleElement()
        .asString()
        .startsWith("Running on the embedded sandbox")
        .contains("because no PagerDuty credential is set");
    assertThat(run.out())
        .contains("DORA metrics of PagerDuty incidents", "embedded sandbox", "the whole history")
        .contains("Time to restore, median", "Change failure rate", "By month", "█");
    assertThat(run.lines())
        .hasSizeBetween(50, 60)
        .allSatisfy(
            line -> assertThat(line.codePointCount(0, line.length())).isLessThanOrEqualTo(100));
  }

  @Test
  void theFigureOfTheReportAndItsPageAreOfTheSameIncidents() throws IOException {
    Path page = folder.resolve("report.html");

    Run run =
        Run.in(
            Map.of(),
            "dora",
            "--since",
            "2026-01-01",
            "--until",
            "2026-02-01",
            "--format",
            "json",
            "--html",
            page.toString());

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).startsWith("{\"links\":{").endsWith("}\n");
    assertThat(Files.readString(page)).contains("2026-01-01 to 2026-02-01 UTC", "<svg");
  }

  @Test
  void aPersonWhoWatchesSeesHowFarItIs() {
    Run watched =
        Run.in(Map.of(), true, "incidents", "--since", "2026-01-01", "--until", "2026-02-01");

    assertThat(watched.err()).contains("\r\u001b[K[", " %  ").endsWith(" requests\n");
    assertThat(watched.out()).doesNotContain("\r", "\u001b");
  }

  private static void assertEachOnceInOrder(List<String> lines, long total) {
    Set<String> ids = new HashSet<>();
    Instant before = Instant.MIN;
    for (String line : lines) {
      Matcher row = ROW.matcher(line);
      assertThat(row.matches()).as(line).isTrue();
      ids.add(row.group(2));
      Instant created = Instant.parse(row.group(3));
      assertThat(created).isAfterOrEqualTo(before);
      before = created;
    }
    assertThat(lines).hasSize((int) total);
    assertThat(ids).hasSize((int) total);
  }

  private static Run run(PagerDutySandbox sandbox, String program, String... options) {
    String[] args = new String[options.length + 3];
    args[0] = program;
    args[1] = "--base-url";
    args[2] = sandbox.restUrl().toString();
    System.arraycopy(options, 0, args, 3, options.length);
    return Run.in(Map.of("PAGERDUTY_TOKEN", sandbox.apiToken()), args);
  }

  private static HttpResponse<String> ask(PagerDutySandbox sandbox, String target)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(sandbox.restUrl().resolve(target))
            .header("Authorization", "Token token=" + sandbox.apiToken())
            .header("Accept", "application/vnd.pagerduty+json;version=2")
            .build();
    return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
  }

  /** The sandbox numbers its answers: it is the one that counts. */
  private static long serial(HttpResponse<String> response) {
    String id = response.headers().firstValue("x-request-id").orElseThrow();
    return Long.parseLong(id.substring(id.lastIndexOf('-') + 1), 16);
  }
}
