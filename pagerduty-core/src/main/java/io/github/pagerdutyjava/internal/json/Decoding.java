package io.github.pagerdutyjava.internal.json;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonEncodingException;
import com.squareup.moshi.JsonReader;
import java.io.EOFException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Steps that read one value.
 *
 * @param <T> what is read
 */
@FunctionalInterface
public interface Decoding<T> {

  /** Reads the value that the reader stands before. */
  @Nullable T read(JsonReader reader) throws IOException;

  /** Takes the steps and tells what is wrong with the JSON as a {@link JsonFailure}. */
  static <T> @Nullable T guarded(JsonReader reader, Decoding<T> steps) throws IOException {
    try {
      return steps.read(reader);
    } catch (JsonDataException e) {
      throw new JsonFailure(reader.getPath(), reason(e));
    } catch (JsonEncodingException e) {
      throw new JsonFailure(reader.getPath(), "malformed JSON");
    } catch (EOFException e) {
      throw new JsonFailure(reader.getPath(), "the JSON ends too early");
    }
  }

  /** Returns what Moshi says, without its path. */
  private static String reason(JsonDataException e) {
    String message = String.valueOf(e.getMessage());
    int path = message.indexOf(" at ");
    return path < 0 ? message : message.substring(0, path);
  }
}
