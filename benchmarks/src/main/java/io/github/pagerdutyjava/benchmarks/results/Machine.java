package io.github.pagerdutyjava.benchmarks.results;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Where it was measured: nothing that tells one machine from others of its kind. */
final class Machine {

  private static final Path PROCESSORS = Path.of("/proc/cpuinfo");
  private static final String MODEL = "model name";

  private Machine() {}

  static List<String> markdown() throws IOException {
    Runtime runtime = Runtime.getRuntime();
    return List.of(
        "| | |",
        "|---|---|",
        row("processor", processor() + ", " + runtime.availableProcessors() + " used"),
        row("system", System.getProperty("os.name") + ' ' + System.getProperty("os.arch")),
        row("Java", System.getProperty("java.vm.name") + ' ' + System.getProperty("java.version")),
        row("heap", (runtime.maxMemory() >> 20) + " MB at most, " + collectors()),
        row("compared with", System.getProperty("results.versions", "unknown")));
  }

  private static String row(String name, String value) {
    return "| " + name + " | " + value + " |";
  }

  private static String processor() throws IOException {
    if (!Files.isReadable(PROCESSORS)) {
      return "unknown";
    }
    try (Stream<String> lines = Files.lines(PROCESSORS)) {
      return lines
          .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(MODEL))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst()
          .orElse("unknown");
    }
  }

  private static String collectors() {
    return ManagementFactory.getGarbageCollectorMXBeans().get(0).getName();
  }
}
