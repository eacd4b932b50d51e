package io.github.pagerdutyjava.examples;

import com.squareup.moshi.JsonReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the deployments of a file: a JSON array of id, finished, result and environment. */
final class DeploymentFile {

  private record Entry(
      @Nullable String id,
      @Nullable String finished,
      @Nullable String result,
      @Nullable String environment) {

    boolean counts() {
      return "SUCCESS".equals(result) && "PRODUCTION".equals(environment);
    }
  }

  private DeploymentFile() {}

  /**
   * Returns the deployments that count.
   *
   * @throws UsageError if the file cannot be read or is something else
   */
  static Deployments read(Path file) {
    return JsonFile.read(
        file,
        "a JSON array of deployments {id, finished, result, environment}",
        json -> deployments(file, json));
  }

  private static Deployments deployments(Path file, JsonReader json) throws IOException {
    List<Deployment> all = new ArrayList<>();
    json.beginArray();
    for (int index = 0; json.hasNext(); index++) {
      Entry entry = entry(json);
      if (entry.counts()) {
        all.add(deployment(entry, file + ", entry " + index));
      }
    }
    json.endArray();
    return Deployments.of(all);
  }

  private static Entry entry(JsonReader json) throws IOException {
    String[] values = new String[4];
    JsonReader.Options names = JsonReader.Options.of("id", "finished", "result", "environment");
    json.beginObject();
    while (json.hasNext()) {
      int name = json.selectName(names);
      if (name < 0) {
        json.skipName();
        json.skipValue();
      } else if (json.peek() == JsonReader.Token.NULL) {
        json.skipValue();
      } else {
        values[name] = json.nextString();
      }
    }
    json.endObject();
    return new Entry(values[0], values[1], values[2], values[3]);
  }

  private static Deployment deployment(Entry entry, String where) {
    if (entry.id() == null || entry.finished() == null) {
      throw new UsageError(where + " has no " + (entry.id() == null ? "id" : "finished"));
    }
    return new Deployment(entry.id(), Moments.parse(where + ", finished", entry.finished()));
  }
}
