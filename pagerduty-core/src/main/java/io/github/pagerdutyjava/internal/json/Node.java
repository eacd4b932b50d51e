package io.github.pagerdutyjava.internal.json;

import com.squareup.moshi.JsonReader;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Decodes the values of one type. */
@FunctionalInterface
interface Node {

  /**
   * Reads the next value, which is not {@code null}: containers deal with that.
   *
   * @throws Mismatch when the value is not of the type
   */
  @Nullable Object read(JsonReader reader, Scratch scratch) throws IOException;

  /** Returns what stands for a value that is absent or {@code null}. */
  default @Nullable Object absent() {
    return null;
  }

  /** Returns whether {@link Scratch#raw} may be set after a read. */
  default boolean leavesRaw() {
    return false;
  }
}
