package io.github.pagerdutyjava.client;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Writes {@code docs/faults.md}: what happens in each case of the fault matrix. */
final class FaultsPage {

  static final int ROWS = 50;

  private static final String HEAD =
      """
      # Faults

      What the SDK does when things go wrong, as the tests say that prove it. Each makes the fault on a real socket: a server that resets,
      trickles, lies or never answers, TLS and HTTP/2 included; where a wait matters, the clock is the test's. A test fails
      that finds a secret of its own in the log, down to TRACE, in the message of any exception that was made meanwhile, in the name of a
      thread, or in the `toString()` of what it holds.

      | | Fault | What happens | Test |
      |---|---|---|---|
      """;

  private final Map<Integer, List<FaultTest>> tests =
      FaultTest.all().stream().collect(groupingBy(FaultTest::row, TreeMap::new, toList()));

  /** Returns the page, as it should stand in the file. */
  String text() {
    return HEAD + IntStream.rangeClosed(1, ROWS).mapToObj(this::rows).collect(joining());
  }

  /** Returns the rows without a test. */
  List<Integer> missing() {
    return IntStream.rangeClosed(1, ROWS).filter(row -> !tests.containsKey(row)).boxed().toList();
  }

  private String rows(int row) {
    return tests.getOrDefault(row, List.of()).stream()
        .map(
            test ->
                "| %d | %s | %s | [`%s`](../%s) |\n"
                    .formatted(row, words(test.name()), test.behaviour(), test.name(), test.path()))
        .collect(joining());
  }

  /** Reads {@code F05_ResetAfterRequestTest} as "Reset after request". */
  private static String words(String name) {
    String words =
        name.substring(name.indexOf('_') + 1)
            .replaceAll("Test$", "")
            .replaceAll("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", " ")
            .toLowerCase(Locale.ROOT)
            .replace("tls", "TLS")
            .replace("http2", "HTTP/2")
            .replace("json", "JSON");
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
