package io.github.pagerdutyjava.internal.json;

import java.util.Map;

/**
 * Which record a relation is. A key that starts with {@code _} is the end of many types; of several
 * that fit, the longest counts. A type that ends in {@code _reference} is always the fallback.
 */
record Relations(Class<?> fallback, Map<String, Class<?>> types) {

  private static final String REFERENCE = "_reference";

  Relations {
    types = Map.copyOf(types);
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
