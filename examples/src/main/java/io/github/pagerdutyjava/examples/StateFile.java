package io.github.pagerdutyjava.examples;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonEncodingException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/** What {@code incidents --state} remembers from one run to the next: up to when it has looked. */
final class StateFile {

  private static final String END = "end";

  private final Path file;
  private final Map<String, @Nullable String> options;

  /** Makes the state of a program that runs with these options on this server. */
  StateFile(Path file, String server, Period period) {
    this.file = file;
    options = new LinkedHashMap<>();
    options.put("server", server);
    options.put("since", text(period.since()));
    options.put("until", text(period.until()));
    options.put("services", String.join(",", period.services().stream().sorted().toList()));
  }

  private static @Nullable String text(@Nullable Instant moment) {
    return moment == null ? null : moment.toString();
  }

  /**
   * Returns up to when the previous run has looked, or nothing when this is the first run.
   *
   * @throws UsageError if the file is something else, or of a run with other options
   */
  Optional<Instant> read() {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    Map<String, @Nullable String> stored = parse();
    for (Map.Entry<String, @Nullable String> option : options.entrySet()) {
      String then = stored.get(option.getKey());
      if (!same(then, option.getValue())) {
        throw new UsageError(
            "--state: %s is of a run with other options (%s was %s, is %s); use another file"
                .formatted(file, option.getKey(), shown(then), shown(option.getValue())));
      }
    }
    String end = stored.get(END);
    try {
      return Optional.of(Instant.parse(end == null ? "" : end));
    } catch (DateTimeParseException e) {
      throw unknown("it has no moment named " + END);
    }
  }

  private static boolean same(@Nullable String a, @Nullable String b) {
    return a == null ? b == null : a.equals(b);
  }

  private static String shown(@Nullable String value) {
    return value == null || value.isEmpty() ? "absent" : Texts.line(value, 100);
  }

  private Map<String, @Nullable String> parse() {
    try (Buffer text = new Buffer().write(Files.readAllBytes(file));
        JsonReader json = JsonReader.of(text)) {
      Map<String, @Nullable String> stored = new LinkedHashMap<>();
      json.beginObject();
      while (json.hasNext()) {
        String name = json.nextName();
        boolean none = json.peek() == JsonReader.Token.NULL;
        stored.put(name, none ? json.<String>nextNull() : json.nextString());
      }
      json.endObject();
      return stored;
    } catch (JsonDataException | JsonEncodingException | EOFException e) {
      throw unknown(Disk.malformed(e));
    } catch (IOException e) {
      throw new UsageError("--state: cannot read " + Disk.reason(file, e));
    }
  }

  private UsageError unknown(@Nullable String why) {
    return new UsageError("--state: " + file + " is not a state file of this program: " + why);
  }

  /** Remembers up to when this run has looked; the file is replaced at once or not at all. */
  void write(Instant end) {
    Buffer text = new Buffer();
    try {
      JsonWriter json = JsonWriter.of(text);
      json.setSerializeNulls(true);
      json.beginObject();
      for (Map.Entry<String, @Nullable String> option : options.entrySet()) {
        json.name(option.getKey()).value(option.getValue());
      }
      json.name(END).value(end.toString()).endObject();
      Disk.replace(file, text.writeByte('\n').readUtf8());
    } catch (IOException e) {
      throw new OutputError(new IOException(Disk.reason(file, e), e));
    }
  }
}
