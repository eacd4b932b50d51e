package io.github.pagerdutyjava.client.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** How much was checked. */
final class Counts {

  /** What is counted. */
  enum Thing {
    OPERATIONS,
    REQUESTS,
    EXAMPLES,
    INSTANCES,
    MUTATIONS
  }

  private static final Path FILE = Path.of("target", "conformance.txt");

  private final Map<Thing, Integer> counts = new EnumMap<>(Thing.class);

  void add(Thing thing) {
    counts.merge(thing, 1, Integer::sum);
  }

  void write() {
    try {
      Files.createDirectories(FILE.getParent());
      Files.writeString(FILE, this + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return counts.entrySet().stream()
        .map(entry -> entry.getKey().name().toLowerCase(Locale.ROOT) + " " + entry.getValue())
        .collect(Collectors.joining(", "));
  }
}
