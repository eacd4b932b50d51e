package io.github.pagerdutyjava.client.paging;

import com.squareup.moshi.JsonReader;
import java.io.IOException;
import okhttp3.Headers;

/** An answer under a root key, or, when that key is missing, one that is wrapped otherwise. */
record EitherAnswer<T>(
    String root, AnswerReader<? extends T> rooted, AnswerReader<? extends T> otherwise)
    implements AnswerReader<T> {

  @Override
  public T read(JsonReader body, Headers headers) throws IOException {
    return isRooted(body) ? rooted.read(body, headers) : otherwise.read(body, headers);
  }

  private boolean isRooted(JsonReader body) throws IOException {
    if (body.peek() != JsonReader.Token.BEGIN_OBJECT) {
      return false;
    }
    try (JsonReader ahead = body.peekJson()) {
      ahead.beginObject();
      while (ahead.hasNext()) {
        if (ahead.nextName().equals(root)) {
          return true;
        }
        ahead.skipValue();
      }
      return false;
    }
  }
}
