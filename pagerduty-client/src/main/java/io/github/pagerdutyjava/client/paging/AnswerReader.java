package io.github.pagerdutyjava.client.paging;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.Types;
import io.github.pagerdutyjava.internal.json.Json;
import io.github.pagerdutyjava.internal.json.JsonFailure;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import okhttp3.Headers;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;

/**
 * Reads one kind of answer out of its root key.
 *
 * @param <T> what the answer is
 */
abstract class AnswerReader<T> {

  abstract @Nullable T read(@Nullable ResponseBody body, Headers headers) throws IOException;

  static AnswerReader<?> of(Json json, Type type, @Nullable String root) {
    if (type == Void.class) {
      return new Nothing();
    }
    if (type instanceof ParameterizedType list && list.getRawType() == ListAnswer.class) {
      Type item = list.getActualTypeArguments()[0];
      return new Items<>(json, item, root == null ? "" : root);
    }
    return root == null ? new Whole(json) : new Rooted<>(json, type, root);
  }
}
