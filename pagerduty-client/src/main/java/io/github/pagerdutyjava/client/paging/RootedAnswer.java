package io.github.pagerdutyjava.client.paging;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import java.io.IOException;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/** One object under its root key; what PagerDuty sends beside the key is passed over. */
record RootedAnswer<T>(JsonAdapter<T> adapter, String root) implements AnswerReader<T> {

  @Override
  public T read(JsonReader body, Headers headers) throws IOException {
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
    if (value == null) {
      throw new JsonDataException("no object under \"" + root + "\" at " + body.getPath());
    }
    return value;
  }
}
