package io.github.pagerdutyjava.client.paging;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import java.io.IOException;
import okhttp3.Headers;

/** A value that is the whole answer, without a root key. */
record FlatAnswer<T>(JsonAdapter<T> adapter) implements AnswerReader<T> {

  @Override
  public T read(JsonReader body, Headers headers) throws IOException {
    T value = adapter.fromJson(body);
    if (value == null) {
      throw new JsonDataException("null where a value was expected at " + body.getPath());
    }
    return value;
  }
}
