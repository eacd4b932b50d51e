package io.github.pagerdutyjava.client.paging;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import okhttp3.Headers;

/** An answer of any form, as maps, lists, texts and numbers; an empty one is an empty map. */
record WholeAnswer(JsonAdapter<Object> adapter) implements AnswerReader<Object> {

  @Override
  public Object read(JsonReader body, Headers headers) throws IOException {
    return Objects.requireNonNullElse(adapter.fromJson(body), Map.of());
  }

  @Override
  public Optional<Object> whenEmpty() {
    return Optional.of(Map.of());
  }
}
