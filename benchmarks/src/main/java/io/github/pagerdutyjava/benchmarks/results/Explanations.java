package io.github.pagerdutyjava.benchmarks.results;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What people found out about figures, from {@code why.md}, where a new run does not lose it. */
final class Explanations {

  private static final String HEADING = "# ";

  private final Map<String, List<String>> texts = new LinkedHashMap<>();

  private Explanations() {}

  static Explanations load() throws IOException {
    Explanations explanations = new Explanations();
    try (InputStream file =
        Objects.requireNonNull(Explanations.class.getResourceAsStream("why.md"), "why.md")) {
      String all = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      List<String> text = new ArrayList<>();
      for (String line : all.lines().toList()) {
        if (line.startsWith(HEADING)) {
          text = new ArrayList<>();
          explanations.texts.put(line.substring(HEADING.length()).strip(), text);
        } else {
          text.add(line);
        }
      }
    }
    return explanations;
  }

  Set<String> names() {
    return texts.keySet();
  }

  /** Returns what is known of that, empty if nothing. */
  List<String> of(String what) {
    List<String> text = texts.getOrDefault(what, List.of());
    return String.join("", text).isBlank() ? List.of() : text;
  }
}
