package io.github.pagerdutyjava.examples;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import okio.Buffer;
import okio.ByteString;

/**
 * What Bitbucket says of a build in its webhook <i>Build status updated</i>.
 *
 * @param repository the repository's full name, workspace and name
 * @param key what tells the build from others of the repository
 * @param state how far the build is, {@code SUCCESSFUL} for instance
 * @param body the whole webhook as it came
 */
record BuildStatus(String repository, String key, String state, ByteString body) {

  /** What Bitbucket calls this webhook in {@code X-Event-Key}. */
  static final String EVENT = "repo:commit_status_updated";

  /** How many bytes PagerDuty takes; Bitbucket's webhooks have half of it at most. */
  static final int LARGEST = 512 * 1024;

  private static final int LONGEST = 60;

  private static final String DEMO =
      """
      {"repository": {"full_name": "acme/web-shop"},
       "commit_status": {"key": "nightly", "name": "Nightly build", "state": "%s"}}
      """;

  /**
   * Returns what a webhook's body says.
   *
   * @throws IllegalArgumentException if it is something else
   */
  static BuildStatus read(ByteString body) {
    if (body.size() > LARGEST) {
      throw new IllegalArgumentException("more than " + LARGEST + " bytes");
    }
    try (Buffer bytes = new Buffer().write(body);
        JsonReader json = JsonReader.of(bytes)) {
      Object webhook = json.readJsonValue();
      if (json.peek() != JsonReader.Token.END_DOCUMENT) {
        throw new IllegalArgumentException("something follows the JSON");
      }
      return new BuildStatus(
          text(webhook, "repository", "full_name"),
          text(webhook, "commit_status", "key"),
          text(webhook, "commit_status", "state"),
          body);
    } catch (IOException | JsonDataException e) {
      throw new IllegalArgumentException("not JSON", e);
    }
  }

  /**
   * Returns what a file says.
   *
   * @throws UsageError if it cannot be read or is something else
   */
  static BuildStatus file(String name) {
    if (name.startsWith("https:") || name.startsWith("http:")) {
      // It may hold a key.
      throw new UsageError("an address is no FILE; give it as --integration-url");
    }
    Path file = Path.of(name);
    try {
      return read(ByteString.of(Files.readAllBytes(file)));
    } catch (IOException e) {
      throw new UsageError("cannot read " + Disk.reason(file, e));
    } catch (IllegalArgumentException e) {
      throw new UsageError(file + ": " + e.getMessage());
    }
  }

  /** Returns the builds of a repository that does not exist: one fails, then it succeeds. */
  static List<BuildStatus> demo() {
    return Stream.of("INPROGRESS", "FAILED", "SUCCESSFUL")
        .map(DEMO::formatted)
        .map(body -> read(ByteString.encodeUtf8(body)))
        .toList();
  }

  /** Returns the dedup key that the sandbox makes of it. */
  String alert() {
    return repository + "/" + key;
  }

  private static String text(Object webhook, String object, String name) {
    if (webhook instanceof Map<?, ?> members
        && members.get(object) instanceof Map<?, ?> inner
        && inner.get(name) instanceof String text
        && !text.isBlank()) {
      return text;
    }
    throw new IllegalArgumentException(
        "not a build status of Bitbucket: there is no " + object + "." + name);
  }

  /** Returns repository, key and state in one line. */
  String line() {
    return String.join(
        "  ",
        Texts.line(repository, LONGEST),
        Texts.line(key, LONGEST),
        Texts.line(state, LONGEST));
  }
}
