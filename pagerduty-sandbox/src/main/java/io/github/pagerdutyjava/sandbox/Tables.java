package io.github.pagerdutyjava.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** The tables beside the classes. */
final class Tables {
  private Tables() {}

  static List<String> lines(String name) {
    try (InputStream table = Tables.class.getResourceAsStream(name);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(Objects.requireNonNull(table), UTF_8))) {
      return reader.lines().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
