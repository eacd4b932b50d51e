package io.github.pagerdutyjava.client;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.squareup.moshi.Moshi;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** PagerDuty's OpenAPI file; a test that needs it is skipped where there is none. */
final class OfficialSpec {

  private static final Map<Path, OfficialSpec> READ = new LinkedHashMap<>();

  private final Map<String, Object> root;

  private OfficialSpec(Map<String, Object> root) {
    this.root = root;
  }

  static synchronized OfficialSpec orSkip() {
    String folder = System.getProperty("pagerduty.spec", "");
    Path file = Path.of(folder, "rest-openapiv3.json");
    assumeTrue(
        !folder.isEmpty() && Files.exists(file),
        "needs -Dpagerduty.spec=<folder with rest-openapiv3.json>");
    return READ.computeIfAbsent(file, OfficialSpec::read);
  }

  private static OfficialSpec read(Path file) {
    try {
      return new OfficialSpec(object(plain(Files.readString(file))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads JSON without our own reader, so that its mistakes are not shared. */
  static Object plain(String json) {
    try {
      return new Moshi.Builder().build().adapter(Object.class).fromJson(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes JSON without our own writer. */
  static String text(Object plain) {
    return new Moshi.Builder().build().adapter(Object.class).serializeNulls().toJson(plain);
  }

  @SuppressWarnings("unchecked")
  static Map<String, Object> object(Object value) {
    return value == null ? Map.of() : (Map<String, Object>) value;
  }

  @SuppressWarnings("unchecked")
  static List<Object> list(Object value) {
    return value == null ? List.of() : (List<Object>) value;
  }

  /** Returns a schema by its name, or one of its properties, which follows after a slash. */
  Map<String, Object> schema(String name) {
    String[] steps = name.split("/", 2);
    Map<String, Object> schema = object(at("components", "schemas").get(steps[0]));
    return steps.length == 1 ? schema : object(properties(schema).get(steps[1]));
  }

  /** Returns the bodies that a GET of this path is shown to answer. */
  List<Map<String, Object>> answers(String path) {
    List<Map<String, Object>> found = new ArrayList<>();
    object(at("paths", path, "get").get("responses"))
        .forEach(
            (status, response) -> {
              if (status.startsWith("2")) {
                object(resolve(object(response)).get("content"))
                    .values()
                    .forEach(media -> found.addAll(examples(object(media))));
              }
            });
    return found;
  }

  private List<Map<String, Object>> examples(Map<String, Object> media) {
    return object(media.get("examples")).values().stream()
        .map(example -> object(resolve(object(example)).get("value")))
        .toList();
  }

  /** Returns the query parameters of a GET of this path. */
  List<Map<String, Object>> queryParameters(String path) {
    return list(at("paths", path, "get").get("parameters")).stream()
        .map(parameter -> resolve(object(parameter)))
        .filter(parameter -> parameter.get("in").equals("query"))
        .toList();
  }

  List<String> allowedValues(String path, String parameter) {
    return queryParameters(path).stream()
        .filter(declared -> declared.get("name").equals(parameter))
        .flatMap(declared -> list(object(declared.get("schema")).get("enum")).stream())
        .map(String.class::cast)
        .toList();
  }

  Map<String, Object> resolve(Map<String, Object> value) {
    Map<String, Object> resolved = value;
    while (resolved.get("$ref") instanceof String pointer) {
      Object next = root;
      for (String step : pointer.substring(2).split("/", -1)) {
        String key = URLDecoder.decode(step, StandardCharsets.UTF_8).replace("~1", "/");
        next =
            next instanceof List<?> items
                ? items.get(Integer.parseInt(key))
                : object(next).get(key);
      }
      resolved = object(next);
    }
    return resolved;
  }

  /** Returns the properties that a schema declares in any of its parts and variants. */
  Map<String, Object> properties(Map<String, Object> schema) {
    Map<String, Object> resolved = resolve(schema);
    Map<String, Object> all = new LinkedHashMap<>(object(resolved.get("properties")));
    for (String combination : List.of("allOf", "oneOf", "anyOf")) {
      list(resolved.get(combination)).forEach(part -> all.putAll(properties(object(part))));
    }
    return all;
  }

  private Map<String, Object> at(String... steps) {
    Map<String, Object> value = root;
    for (String step : steps) {
      value = object(value.get(step));
    }
    return value;
  }
}
