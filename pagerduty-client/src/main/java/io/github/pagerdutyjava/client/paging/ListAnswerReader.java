package io.github.pagerdutyjava.client.paging;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.Types;
import io.github.pagerdutyjava.internal.json.Json;
import java.io.IOException;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.List;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/** One page of a list: the items under the root key and what PagerDuty says of the paging. */
record ListAnswerReader<T>(JsonAdapter<List<T>> items, String root)
    implements AnswerReader<ListAnswer<T>> {

  static <T> ListAnswerReader<T> of(Json json, Type item, String root) {
    return new ListAnswerReader<>(json.adapter(Types.newParameterizedType(List.class, item)), root);
  }

  @Override
  public ListAnswer<T> read(JsonReader body, Headers headers) throws IOException {
    @Nullable List<T> read = null;
    boolean rooted = false;
    Beside beside = new Beside();
    body.beginObject();
    while (body.hasNext()) {
      String name = body.nextName();
      if (name.equals(root)) {
        rooted = true;
        read = items.fromJson(body);
      } else {
        beside.read(name, body);
      }
    }
    body.endObject();
    if (!rooted && beside.list != null) {
      throw new JsonDataException("no list under \"" + root + "\", but \"" + beside.list + "\"");
    }
    return beside.answer(read == null ? List.of() : read, headers.getInstant("Date"));
  }

  /** What an answer has beside its list. */
  private static final class Beside {

    private @Nullable Boolean more;
    private @Nullable Long total;
    private @Nullable String nextCursor;

    /** A list that has items: where there is none under the root, they must not be lost. */
    private @Nullable String list;

    void read(String name, JsonReader body) throws IOException {
      switch (name) {
        case "more" -> more = flag(body);
        case "total" -> total = number(body);
        case "next_cursor" -> nextCursor = text(body);
        default -> passOver(name, body);
      }
    }

    private void passOver(String name, JsonReader body) throws IOException {
      if (body.peek() != JsonReader.Token.BEGIN_ARRAY) {
        body.skipValue();
        return;
      }
      body.beginArray();
      while (body.hasNext()) {
        list = name;
        body.skipValue();
      }
      body.endArray();
    }

    <T> ListAnswer<T> answer(List<T> items, @Nullable Instant serverTime) {
      return new ListAnswer<>(
          items, Boolean.TRUE.equals(more), total, nextCursor, serverTime, more == null);
    }
  }

  private static @Nullable Boolean flag(JsonReader body) throws IOException {
    if (body.peek() == JsonReader.Token.NULL) {
      return body.nextNull();
    }
    return body.nextBoolean();
  }

  /** Reads a number that is only informative: anything else is none. */
  private static @Nullable Long number(JsonReader body) throws IOException {
    if (body.peek() != JsonReader.Token.NUMBER) {
      body.skipValue();
      return null;
    }
    double number = Double.parseDouble(body.nextString());
    return number >= 0 && number < 1e15 && number == Math.rint(number)
        ? (Long) (long) number
        : null;
  }

  private static @Nullable String text(JsonReader body) throws IOException {
    if (body.peek() == JsonReader.Token.NULL) {
      body.nextNull();
      return null;
    }
    String text = body.nextString();
    return text.isEmpty() ? null : text;
  }
}
