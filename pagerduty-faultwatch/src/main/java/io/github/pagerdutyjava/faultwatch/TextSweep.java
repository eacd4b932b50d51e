package io.github.pagerdutyjava.faultwatch;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.security.CodeSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Asks everything of this SDK that a test holds, directly or through something else, for its {@code
 * toString()}. What is the test's own is looked through, and not asked.
 */
final class TextSweep {

  private static final String HOUSE = "io.github.pagerdutyjava.";

  private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Deque<Object> next = new ArrayDeque<>();
  private final List<String> texts = new ArrayList<>();
  private final @Nullable URL own;

  private TextSweep(Object test) {
    this.own = origin(test);
    statics(test.getClass());
    add(test);
  }

  /** Returns the texts of all there is in the fields of a test. */
  static List<String> of(Object test) {
    TextSweep sweep = new TextSweep(test);
    while (!sweep.next.isEmpty()) {
      sweep.visit(sweep.next.pop());
    }
    return sweep.texts;
  }

  private void visit(Object thing) {
    if (thing instanceof Object[] array) {
      Arrays.asList(array).forEach(this::add);
    } else if (thing.getClass().getName().startsWith(HOUSE)) {
      ask(thing);
      for (Class<?> type = thing.getClass(); isOurs(type); type = type.getSuperclass()) {
        fields(type, thing);
      }
    } else if (thing.getClass().getName().startsWith("java.util.")) {
      elements(thing);
    }
  }

  /** Returns the folder or jar of a class. */
  private static @Nullable URL origin(Object thing) {
    CodeSource source = thing.getClass().getProtectionDomain().getCodeSource();
    return source == null ? null : source.getLocation();
  }

  private static boolean isOurs(@Nullable Class<?> type) {
    return type != null && type.getName().startsWith(HOUSE);
  }

  private void ask(Object thing) {
    if (!Objects.equals(origin(thing), own)) {
      texts.add(thing.getClass().getName() + ": " + thing);
    }
  }

  /** Only what the JDK keeps things in: to walk through a list of this SDK is to send requests. */
  private void elements(Object thing) {
    if (thing instanceof Collection<?> collection) {
      List.copyOf(Arrays.asList(collection.toArray())).forEach(this::add);
    } else if (thing instanceof Map<?, ?> map) {
      map.forEach(
          (key, value) -> {
            add(key);
            add(value);
          });
    } else if (thing instanceof Optional<?> optional) {
      optional.ifPresent(this::add);
    } else if (thing instanceof AtomicReference<?> reference) {
      add(reference.get());
    }
  }

  private void statics(Class<?> test) {
    for (Class<?> type = test; isOurs(type); type = type.getSuperclass()) {
      for (Field field : type.getDeclaredFields()) {
        if (Modifier.isStatic(field.getModifiers())) {
          add(value(field, null));
        }
      }
    }
  }

  private void fields(Class<?> type, Object thing) {
    for (Field field : type.getDeclaredFields()) {
      if (!Modifier.isStatic(field.getModifiers())) {
        add(value(field, thing));
      }
    }
  }

  private static @Nullable Object value(Field field, @Nullable Object thing) {
    if (field.getType().isPrimitive()) {
      return null;
    }
    try {
      field.setAccessible(true);
      return field.get(thing);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private void add(@Nullable Object thing) {
    if (thing != null && seen.add(thing)) {
      next.push(thing);
    }
  }
}
