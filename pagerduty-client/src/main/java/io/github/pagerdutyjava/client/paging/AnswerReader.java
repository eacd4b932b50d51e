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

  /** Returns the reader for a method that returns {@code type} under this root. */
  static AnswerReader<?> of(Json json, Type type, @Nullable Root root) {
    if (type == Done.class) {
      return IgnoredAnswer.INSTANCE;
    }
    if (root == null) {
      return new WholeAnswer(json.adapter(Object.class));
    }
    AnswerReader<?> usual = under(json, type, root.value());
    return root.or().equals(Root.SAME)
        ? usual
        : new EitherAnswer<>(root.value(), usual, under(json, type, root.or()));
  }

  private static AnswerReader<?> under(Json json, Type type, String root) {
    if (type instanceof ParameterizedType list && list.getRawType() == ListAnswer.class) {
      return ListAnswerReader.of(json, list.getActualTypeArguments()[0], root);
    }
    return root.equals(Root.NONE)
        ? new FlatAnswer<>(json.adapter(type))
        : new RootedAnswer<>(json.adapter(type), type, root);
  }
}
