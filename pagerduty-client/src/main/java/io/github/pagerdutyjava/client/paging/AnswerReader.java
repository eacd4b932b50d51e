package io.github.pagerdutyjava.client.paging;

import com.squareup.moshi.JsonReader;
import io.github.pagerdutyjava.internal.json.Json;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Optional;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/**
 * Reads one kind of answer.
 *
 * @param <T> what the answer is
 */
@FunctionalInterface
interface AnswerReader<T> {

  /** Reads the whole body; the headers are those of the same answer. */
  T read(JsonReader body, Headers headers) throws IOException;

  /** Returns what an empty body stands for; nothing when it is an error. */
  default Optional<T> whenEmpty() {
    return Optional.empty();
  }

  /** Returns whether the body is read at all. */
  default boolean readsBody() {
    return true;
  }

  /** Returns the reader for a method that returns {@code type} and names this root key. */
  static AnswerReader<?> of(Json json, Type type, @Nullable String root) {
    if (type == Done.class) {
      return IgnoredAnswer.INSTANCE;
    }
    if (root == null) {
      return new WholeAnswer(json.adapter(Object.class));
    }
    if (root.equals(Root.NONE)) {
      return new FlatAnswer<>(json.adapter(type));
    }
    if (type instanceof ParameterizedType list && list.getRawType() == ListAnswer.class) {
      return ListAnswerReader.of(json, list.getActualTypeArguments()[0], root);
    }
    return new RootedAnswer<>(json.adapter(type), root);
  }
}
