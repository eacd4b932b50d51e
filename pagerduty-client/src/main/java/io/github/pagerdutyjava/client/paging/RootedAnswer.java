package io.github.pagerdutyjava.client.paging;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import java.io.IOException;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/**
 * A value under its root key; what PagerDuty sends beside the key is passed over. Of some lists it
 * documents a root, but sends them without.
 */
record RootedAnswer<T>(JsonAdapter<T> adapter, String root) implements AnswerReader<T> {

  @Override
  public T read(JsonReader body, Headers headers) throws IOException {
    if (body.peek() == JsonReader.Token.BEGIN_ARRAY) {
      return required(adapter.fromJson(body), body);
    }
    @Nullable T value = null;
    body.beginObject();
    while (body.hasNext()) {
      if (body.nextName().equals(root)) {
        value = adapter.fromJson(body);
      } else {
        body.skipValue();
      }
    }
    body.endObject();
    return required(value, body);
  }

  private T required(@Nullable T value, JsonReader body) {
    if (value == null) {
      throw new JsonDataException("no object under \"" + root + "\" at " + body.getPath());
    }
    return value;
  }
}
