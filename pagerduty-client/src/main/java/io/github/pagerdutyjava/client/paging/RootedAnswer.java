package io.github.pagerdutyjava.client.paging;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import java.io.IOException;
import java.lang.reflect.Type;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/** One value under its root key; what PagerDuty sends beside the key is passed over. */
record RootedAnswer<T>(JsonAdapter<T> adapter, Type type, String root) implements AnswerReader<T> {

  @Override
  public T read(JsonReader body, Headers headers) throws IOException {
    @Nullable T value = null;
    body.beginObject();
    while (body.hasNext()) {
      if (body.nextName().equals(root)) {
        value = value(body);
      } else {
        body.skipValue();
      }
    }
    body.endObject();
    if (value == null) {
      throw new JsonDataException("no object under \"" + root + "\" at " + body.getPath());
    }
    return value;
  }

  /** PagerDuty's file shows some single objects as they are and some in a list of one. */
  private @Nullable T value(JsonReader body) throws IOException {
    boolean one = type instanceof Class<?> single && single.isRecord();
    if (!one || body.peek() != JsonReader.Token.BEGIN_ARRAY) {
      return adapter.fromJson(body);
    }
    body.beginArray();
    @Nullable T value = body.hasNext() ? adapter.fromJson(body) : null;
    body.endArray();
    return value;
  }
}
