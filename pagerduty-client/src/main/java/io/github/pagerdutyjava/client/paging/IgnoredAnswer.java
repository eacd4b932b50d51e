package io.github.pagerdutyjava.client.paging;

import com.squareup.moshi.JsonReader;
import java.util.Optional;
import okhttp3.Headers;

/** An answer that says nothing but that it was done; what some operations send is not looked at. */
enum IgnoredAnswer implements AnswerReader<Done> {
  INSTANCE;

  @Override
  public boolean readsBody() {
    return false;
  }

  @Override
  public Done read(JsonReader body, Headers headers) {
    return Done.DONE;
  }

  @Override
  public Optional<Done> whenEmpty() {
    return Optional.of(Done.DONE);
  }
}
