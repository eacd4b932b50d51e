package io.github.pagerdutyjava.internal.json;

import java.util.Map;
import java.util.stream.Stream;

/**
 * Which record a relation is. A key that starts with {@code _} is the end of many types; of several
 * that fit, the longest counts. A type that ends in {@code _reference} is always the fallback.
 */
record Relations(Class<?> fallback, Map<String, Class<?>> types) {

  private static final String REFERENCE = "_reference";

  Relations {
    types = Map.copyOf(types);
  }

  /** Returns these relations of components declared as that type. */
  static Relations of(Class<?> relation, Class<?> fallback, Map<String, Class<?>> types) {
    Stream.concat(Stream.of(fallback), types.values().stream())
        .filter(type -> !relation.isAssignableFrom(type) || !type.isRecord())
        .forEach(
            type -> {
              throw new IllegalArgumentException(
                  type.getName() + " is no record that is a " + relation.getSimpleName());
            });
    return new Relations(fallback, types);
  }

  Class<?> of(String type) {
    if (type.endsWith(REFERENCE)) {
      return fallback;
    }
    Class<?> exact = types.get(type);
    return exact != null ? exact : bySuffix(type);
  }

  private Class<?> bySuffix(String type) {
    for (int at = type.indexOf('_'); at >= 0; at = type.indexOf('_', at + 1)) {
      Class<?> found = types.get(type.substring(at));
      if (found != null) {
        return found;
      }
    }
    return fallback;
  }
}
