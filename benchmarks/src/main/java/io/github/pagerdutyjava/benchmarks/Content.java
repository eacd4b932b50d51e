package io.github.pagerdutyjava.benchmarks;

import io.github.pagerdutyjava.internal.json.Json;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/** What an answer holds, without what decoders may put differently: nothing is null or empty. */
final class Content {

  private static final Json JSON = Json.builder().build();

  private Content() {}

  static Object of(Object answer) {
    Buffer json = new Buffer().write(JSON.write(answer));
    return Objects.requireNonNull(withoutEmpty(JSON.read(Object.class, json)));
  }

  private static @Nullable Object withoutEmpty(@Nullable Object value) {
    if (value instanceof List<?> list) {
      List<?> left = list.stream().map(Content::withoutEmpty).filter(Objects::nonNull).toList();
      return nullIfEmpty(left, left);
    }
    if (value instanceof Map<?, ?> map) {
      Map<Object, Object> left = new LinkedHashMap<>();
      map.forEach(
          (name, one) -> {
            Object kept = withoutEmpty(one);
            if (kept != null) {
              left.put(name, kept);
            }
          });
      return nullIfEmpty(left, left.values());
    }
    return value;
  }

  private static @Nullable Object nullIfEmpty(Object value, Collection<?> items) {
    return items.isEmpty() ? null : value;
  }
}
