package io.github.pagerdutyjava.internal.json;

import com.squareup.moshi.JsonReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list of constants; when one of them is unknown, the whole list is left as it was sent. */
final class EnumListNode implements Node {

  private final EnumNode constant;

  EnumListNode(EnumNode constant) {
    this.constant = constant;
  }

  @Override
  public Object read(JsonReader reader, Scratch scratch) throws IOException {
    List<Object> constants = new ArrayList<>();
    List<@Nullable Object> sent = new ArrayList<>();
    boolean allKnown = true;
    reader.beginArray();
    while (reader.hasNext()) {
      if (reader.peek() == JsonReader.Token.NULL) {
        sent.add(reader.nextNull());
        continue;
      }
      scratch.raw = null;
      constants.add(item(reader, scratch, sent.size()));
      allKnown &= scratch.raw == null;
      sent.add(scratch.raw == null ? constants.get(constants.size() - 1).toString() : scratch.raw);
    }
    reader.endArray();
    scratch.raw = allKnown ? null : sent;
    return List.copyOf(constants);
  }

  private Enum<?> item(JsonReader reader, Scratch scratch, int index) throws IOException {
    try {
      return constant.read(reader, scratch);
    } catch (Mismatch e) {
      throw e.at(index);
    }
  }

  @Override
  public Object absent() {
    return List.of();
  }

  @Override
  public boolean leavesRaw() {
    return true;
  }
}
