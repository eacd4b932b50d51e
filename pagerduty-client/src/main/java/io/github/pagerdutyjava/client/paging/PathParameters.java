package io.github.pagerdutyjava.client.paging;

import io.github.pagerdutyjava.client.model.Arguments;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;
import retrofit2.Converter;
import retrofit2.Retrofit;
import retrofit2.http.Path;

/** Checks every text that becomes a path segment before anything is sent. */
final class PathParameters extends Converter.Factory {

  @Override
  public @Nullable Converter<?, String> stringConverter(
      Type type, Annotation[] annotations, Retrofit retrofit) {
    for (Annotation annotation : annotations) {
      if (annotation instanceof Path path) {
        return value -> Arguments.id(path.value(), value.toString());
      }
    }
    return null;
  }
}
