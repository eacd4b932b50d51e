package io.github.pagerdutyjava.examples;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonEncodingException;
import com.squareup.moshi.JsonReader;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import okio.BufferedSource;
import okio.Okio;

/** Reads the JSON files that people give. */
final class JsonFile {

  /** Reads what a file holds. */
  interface Reading<T> {
    T from(JsonReader json) throws IOException;
  }

  private JsonFile() {}

  /**
   * Returns what a file holds.
   *
   * @param what what it should be, for people
   * @throws UsageError if the file cannot be read or is something else
   */
  static <T> T read(Path file, String what, Reading<T> reading) {
    try (BufferedSource source = Okio.buffer(Okio.source(Files.newInputStream(file)));
        JsonReader json = JsonReader.of(source)) {
      T value = reading.from(json);
      if (json.peek() != JsonReader.Token.END_DOCUMENT) {
        throw new JsonDataException("something follows it");
      }
      return value;
    } catch (JsonDataException | JsonEncodingException | EOFException e) {
      throw new UsageError(file + " is not " + what + ": " + Disk.malformed(e));
    } catch (IOException e) {
      throw new UsageError("cannot read " + Disk.reason(file, e));
    }
  }
}
