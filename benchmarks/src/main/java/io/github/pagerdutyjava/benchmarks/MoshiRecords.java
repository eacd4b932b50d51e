package io.github.pagerdutyjava.benchmarks;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import io.github.pagerdutyjava.client.model.Reference;
import io.github.pagerdutyjava.client.model.Resource;
import io.github.pagerdutyjava.internal.json.Instants;
import java.io.IOException;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/**
 * Moshi with its own adapter for records. It knows no snake_case, so it reads the same JSON with
 * the names of the components; and timestamps and enums by our reading, because it has none.
 */
final class MoshiRecords {

  private static final Pattern NAME = Pattern.compile("\"[a-z]+(_[a-z]+)+\":");
  private static final Pattern NEXT_WORD = Pattern.compile("_([a-z])");

  private MoshiRecords() {}

  /** Returns what reads that record. */
  static <T> JsonAdapter<T> adapter(Class<T> type) {
    Moshi.Builder moshi =
        new Moshi.Builder()
            .add(Instant.class, new Text<>(Instants::parse).nullSafe())
            .add(
                (wanted, annotations, all) ->
                    wanted == Resource.class ? all.adapter(Reference.class) : null);
    Decoders.constants().forEach((one, constants) -> addEnum(moshi, one, constants));
    return moshi.build().adapter(type);
  }

  /** Returns the JSON with {@code htmlUrl} for {@code html_url}. */
  static ByteString named(ByteString json) {
    return ByteString.encodeUtf8(
        NAME.matcher(json.utf8()).replaceAll(name -> camelCase(name.group())));
  }

  private static String camelCase(String name) {
    return NEXT_WORD.matcher(name).replaceAll(word -> word.group(1).toUpperCase(Locale.ROOT));
  }

  @SuppressWarnings("unchecked")
  private static <E> void addEnum(Moshi.Builder moshi, Class<E> type, Map<String, ?> constants) {
    moshi.add(type, new Text<>(text -> (E) constants.get(text)).nullSafe());
  }

  private static final class Text<T> extends JsonAdapter<T> {

    private final Function<String, T> meaning;

    Text(Function<String, T> meaning) {
      this.meaning = meaning;
    }

    @Override
    public T fromJson(JsonReader reader) throws IOException {
      return meaning.apply(reader.nextString());
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable T value) {
      throw new UnsupportedOperationException();
    }
  }
}
