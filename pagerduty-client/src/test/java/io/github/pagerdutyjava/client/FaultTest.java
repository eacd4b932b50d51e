package io.github.pagerdutyjava.client;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A test of a row of the fault matrix, as its source tells of it.
 *
 * @param row the number of the row, from 1
 * @param name the name of the class
 * @param behaviour what happens: the first sentence of its Javadoc, in Markdown
 * @param path where it is, from the root of the repository
 */
record FaultTest(int row, String name, String behaviour, String path) {

  private static final Path ROOT = Path.of("..");
  private static final Pattern FILE = Pattern.compile("(F(\\d\\d)_\\w+)\\.java");
  private static final Pattern JAVADOC =
      Pattern.compile(
          "(?s)/\\*\\*((?:(?!\\*/).)*)\\*/\\s+(?:@\\w+(?:\\([^)]*\\))?\\s+)*class F\\d\\d_");

  /** Returns those of all modules, by row. */
  static List<FaultTest> all() {
    try (Stream<Path> modules = Files.list(ROOT)) {
      return modules
          .map(module -> module.resolve("src/test/java"))
          .filter(Files::isDirectory)
          .flatMap(FaultTest::of)
          .sorted(Comparator.comparing(FaultTest::name))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<FaultTest> of(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> name(file).matches()).map(FaultTest::read).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Matcher name(Path file) {
    return FILE.matcher(file.getFileName().toString());
  }

  private static FaultTest read(Path file) {
    Matcher name = name(file);
    if (!name.matches()) {
      throw new IllegalArgumentException("file: is no test of a fault: " + file);
    }
    String path = ROOT.relativize(file).toString().replace('\\', '/');
    return new FaultTest(Integer.parseInt(name.group(2)), name.group(1), behaviour(file), path);
  }

  private static String behaviour(Path file) {
    try {
      Matcher javadoc = JAVADOC.matcher(Files.readString(file));
      if (!javadoc.find()) {
        return "";
      }
      return javadoc
          .group(1)
          .replaceAll("\\s*\\n \\* ?|\\s+", " ")
          .strip()
          .replaceAll("(?<=[.])\\s.*", "")
          .replaceAll("\\{@(?:code|link) ([^}]*)\\}", "`$1`");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
