package io.github.pagerdutyjava.internal.json;

import com.squareup.moshi.JsonReader;
import java.io.IOException;
import java.util.List;

/** A list: empty when absent, without the {@code null} ones. */
final class ListNode implements Node {

  private final Node item;

  ListNode(Node item) {
    this.item = item;
  }

  @Override
  public Object read(JsonReader reader, Scratch scratch) throws IOException {
    int mark = scratch.mark();
    int index = 0;
    reader.beginArray();
    for (; reader.hasNext(); index++) {
      if (reader.peek() == JsonReader.Token.NULL) {
        reader.nextNull();
      } else {
        push(reader, scratch, index);
      }
    }
    reader.endArray();
    return scratch.popTo(mark);
  }

  private void push(JsonReader reader, Scratch scratch, int index) throws IOException {
    try {
      Object value = item.read(reader, scratch);
      if (value != null) {
        scratch.push(value);
      }
    } catch (Mismatch e) {
      throw e.at(index);
    }
  }

  @Override
  public Object absent() {
    return List.of();
  }
}
