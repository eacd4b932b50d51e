package io.github.pagerdutyjava.internal.json;

import com.squareup.moshi.JsonReader;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Constants that say in {@code toString()} what they are called in JSON. What is none of them is
 * {@code UNKNOWN}, and the value itself is left in {@link Scratch#raw}.
 */
final class EnumNode implements Node {

  private final List<Enum<?>> constants;
  private final JsonReader.Options options;
  private final @Nullable Enum<?> unknown;

  EnumNode(Class<?> type) {
    List<Enum<?>> all =
        Arrays.stream(type.getEnumConstants()).<Enum<?>>map(Enum.class::cast).toList();
    this.constants = all.stream().filter(constant -> !isUnknown(constant)).toList();
    this.options =
        JsonReader.Options.of(constants.stream().map(Enum::toString).toArray(String[]::new));
    this.unknown = all.stream().filter(EnumNode::isUnknown).findFirst().orElse(null);
  }

  static boolean isUnknown(Enum<?> constant) {
    return constant.name().equals("UNKNOWN");
  }

  @Override
  public Enum<?> read(JsonReader reader, Scratch scratch) throws IOException {
    int index = reader.selectString(options);
    if (index >= 0) {
      return constants.get(index);
    }
    JsonReader.Token token = reader.peek();
    if (unknown == null
        || token == JsonReader.Token.BEGIN_OBJECT
        || token == JsonReader.Token.BEGIN_ARRAY) {
      throw new Mismatch("one of " + constants + " was expected");
    }
    scratch.raw = Any.read(reader);
    return unknown;
  }

  @Override
  public boolean leavesRaw() {
    return true;
  }
}
