package io.github.pagerdutyjava.client.paging;

import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;
import retrofit2.Converter;
import retrofit2.Retrofit;
import retrofit2.http.Path;

/**
 * Checks every text that becomes a path segment before anything is sent: an id that holds a slash
 * or a dot segment would otherwise address another resource.
 */
final class PathParameters extends Converter.Factory {

  @Override
  public @Nullable Converter<?, String> stringConverter(
      Type type, Annotation[] annotations, Retrofit retrofit) {
    for (Annotation annotation : annotations) {
      if (annotation instanceof Path path) {
        return value -> checked(path.value(), value.toString());
      }
    }
    return null;
  }

  private static String checked(String name, String value) {
    if (value.isBlank()) {
      throw new IllegalArgumentException(name + " is empty");
    }
    if (value.equals(".") || value.equals("..") || !value.chars().allMatch(PathParameters::fits)) {
      throw new IllegalArgumentException(
          name
              + " is not an id: it holds a character that no id has (\""
              + printable(value)
              + "\")");
    }
    return value;
  }

  private static boolean fits(int c) {
    return c > ' ' && c < 0x7f && "/\\?#%".indexOf(c) < 0;
  }

  private static String printable(String value) {
    return value.replaceAll("[^\\x20-\\x7e]", "?");
  }
}
