package io.github.pagerdutyjava.client;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The source of a facade and of its parts: what their Javadoc tells of the operations that they
 * call. A part is a public class of the same package that is made from a Retrofit interface and is
 * no query.
 *
 * @param name the name of the class
 * @param docs the Javadoc of each class by its name, and of each public method by both names
 * @param called the operations of the Retrofit interfaces in its package
 */
record FacadeSource(String name, Map<String, String> docs, Set<String> called) {

  private static final Path SOURCES = Path.of("src/main/java/io/github/pagerdutyjava/client");
  private static final String VERB = "(GET|POST|PUT|PATCH|DELETE)";
  private static final Pattern NAMED =
      Pattern.compile("\\{@code " + VERB + " (/(?:[^{}\\s]|\\{[^{}]*\\})*)\\}");
  private static final Pattern CALLED = Pattern.compile("@" + VERB + "\\(\\s*\"([^\"]*)\"\\)");
  private static final Pattern DECLARED =
      Pattern.compile("^(?:  )?public (?:final class (\\w+)|[^(=]*?(\\w+)\\().*");

  /** Returns all facades: what is made from a connection. */
  static List<FacadeSource> all() {
    try (Stream<Path> files = Files.walk(SOURCES, 2)) {
      return files
          .filter(file -> SOURCES.relativize(file).getNameCount() == 2)
          .filter(file -> text(file).contains("public " + simpleName(file) + "(Connection "))
          .sorted()
          .map(FacadeSource::of)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return name;
  }

  private static FacadeSource of(Path file) {
    Set<String> called = new TreeSet<>();
    Map<String, String> docs = new LinkedHashMap<>(docs(file));
    for (Path sibling : siblings(file)) {
      if (simpleName(sibling).endsWith("Api")) {
        CALLED
            .matcher(text(sibling))
            .results()
            .forEach(found -> called.add(found.group(1) + " /" + found.group(2)));
      } else if (isPart(sibling)) {
        docs.putAll(docs(sibling));
      }
    }
    return new FacadeSource(simpleName(file), docs, called);
  }

  private static List<Path> siblings(Path file) {
    try (Stream<Path> siblings = Files.list(file.getParent())) {
      return siblings.filter(sibling -> !sibling.equals(file)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isPart(Path file) {
    String name = simpleName(file);
    Pattern constructor =
        Pattern.compile(
            "(?m)^  (?:protected |private )?" + name + "\\((?:Connection \\w+, )?\\w+Api ");
    return !name.endsWith("Query")
        && text(file).contains("\npublic ")
        && constructor.matcher(text(file)).find();
  }

  private static Map<String, String> docs(Path file) {
    Map<String, String> docs = new LinkedHashMap<>();
    StringBuilder doc = new StringBuilder();
    for (String line : text(file).lines().toList()) {
      Matcher declared = DECLARED.matcher(line);
      if (line.strip().startsWith("/**")) {
        doc.setLength(0);
      }
      if (line.strip().startsWith("*") || line.strip().startsWith("/**")) {
        doc.append(line.strip().replaceAll("^/?\\*+/?|\\*/$", "")).append(' ');
      } else if (declared.matches()) {
        String type = simpleName(file);
        String method = declared.group(2);
        String name = method == null || method.equals(type) ? type : type + "." + method;
        docs.merge(name, doc.toString().replaceAll("\\s+", " "), String::concat);
        doc.setLength(0);
      }
    }
    return docs;
  }

  /** Returns the operations that a Javadoc names. */
  static Set<String> named(String doc) {
    Set<String> operations = new TreeSet<>();
    NAMED
        .matcher(doc)
        .results()
        .forEach(found -> operations.add(found.group(1) + " " + found.group(2)));
    return operations;
  }

  private static String simpleName(Path file) {
    return file.getFileName().toString().replace(".java", "");
  }

  private static String text(Path file) {
    try {
      return Files.isRegularFile(file) ? Files.readString(file) : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
