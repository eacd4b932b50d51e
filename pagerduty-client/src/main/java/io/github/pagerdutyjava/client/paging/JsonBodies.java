package io.github.pagerdutyjava.client.paging;

import io.github.pagerdutyjava.internal.json.Json;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Map;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Converter;
import retrofit2.Retrofit;

/** Writes request bodies as JSON, under the method's {@link Root} when it has one. */
final class JsonBodies extends Converter.Factory {

  private static final MediaType JSON = MediaType.get("application/json");

  private final Json json;

  JsonBodies(Json json) {
    this.json = json;
  }

  @Override
  public Converter<?, RequestBody> requestBodyConverter(
      Type type,
      Annotation[] parameterAnnotations,
      Annotation[] methodAnnotations,
      Retrofit retrofit) {
    String root = root(BlockingCalls.root(methodAnnotations));
    return value ->
        RequestBody.create(json.write(root.isEmpty() ? value : Map.of(root, value)), JSON);
  }

  private static String root(@Nullable Root root) {
    if (root == null) {
      return Root.NONE;
    }
    return root.body().equals(Root.SAME) ? root.value() : root.body();
  }
}
