package io.github.pagerdutyjava.internal.json;

import com.squareup.moshi.Json;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What reflection says of a record type.
 *
 * @param constructor the canonical constructor: {@code (Object[])Object}
 * @param properties the components but for {@code extra}, in order
 * @param extra the accessor of the last component, if that collects what has no component
 */
record RecordShape(
    MethodHandle constructor, List<Property> properties, @Nullable MethodHandle extra) {

  /**
   * One component and its JSON property.
   *
   * @param name the name in JSON
   * @param required whether the record cannot do without it
   * @param accessor {@code (Object)Object}
   */
  record Property(String name, Type type, boolean required, MethodHandle accessor) {}

  static RecordShape of(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    try {
      MethodHandles.Lookup lookup = MethodHandles.privateLookupIn(type, MethodHandles.lookup());
      List<Property> properties = new ArrayList<>();
      MethodHandle extra = null;
      for (RecordComponent component : components) {
        MethodHandle accessor =
            lookup
                .unreflect(component.getAccessor())
                .asType(MethodType.methodType(Object.class, Object.class));
        if (component == components[components.length - 1] && isExtra(component)) {
          extra = accessor;
        } else {
          properties.add(property(component, accessor));
        }
      }
      return new RecordShape(constructor(lookup, type, components), List.copyOf(properties), extra);
    } catch (IllegalAccessException | NoSuchMethodException e) {
      throw new IllegalArgumentException("not accessible: " + type.getName(), e);
    }
  }

  private static MethodHandle constructor(
      MethodHandles.Lookup lookup, Class<?> type, RecordComponent[] components)
      throws IllegalAccessException, NoSuchMethodException {
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    return lookup
        .findConstructor(type, MethodType.methodType(void.class, types))
        .asSpreader(Object[].class, types.length)
        .asType(MethodType.methodType(Object.class, Object[].class));
  }

  private static boolean isExtra(RecordComponent component) {
    return component.getName().equals("extra") && component.getType() == Map.class;
  }

  private static Property property(RecordComponent component, MethodHandle accessor) {
    Json json = component.getAnnotation(Json.class);
    boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    return new Property(
        json == null ? wireName(component.getName()) : json.name(),
        component.getGenericType(),
        !nullable,
        accessor);
  }

  /** Returns {@code html_url} for {@code htmlUrl}. */
  static String wireName(String name) {
    StringBuilder wire = new StringBuilder(name.length() + 4);
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (Character.isUpperCase(c)) {
        wire.append('_').append(Character.toLowerCase(c));
      } else {
        wire.append(c);
      }
    }
    return wire.toString();
  }

  String[] names() {
    return properties.stream().map(Property::name).toArray(String[]::new);
  }
}
