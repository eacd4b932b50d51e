package io.github.pagerdutyjava.client.model;

import io.github.pagerdutyjava.Internal;
import io.github.pagerdutyjava.internal.json.JsonFields;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is sent to PagerDuty to make or change something; immutable, every method returns a copy.
 *
 * <p>Three things differ on the wire: what was not set is absent, so that PagerDuty leaves it as it
 * is; what was set has its value; and what was cleared, by a method that says so, is null.
 *
 * @param <B> the body itself
 */
public abstract class Body<B extends Body<B>> implements JsonFields {

  private final Map<String, @Nullable Object> fields;

  @Internal
  protected Body(Map<String, @Nullable Object> fields) {
    this.fields = fields;
  }

  /** Returns a body of the same kind with these properties. */
  @Internal
  protected abstract B copy(Map<String, @Nullable Object> fields);

  /** Returns the properties that will be sent, by their names on the wire. */
  @Override
  public final Map<String, @Nullable Object> fields() {
    return fields;
  }

  /** Returns a copy in which this property has this value. */
  @Internal
  protected final B with(String name, Object value) {
    return put(name, Arguments.value(name, value));
  }

  /** Returns a copy in which this property is a list of these values. */
  @Internal
  protected final B withAll(String name, Object... values) {
    Arguments.value(name, values);
    for (Object value : values) {
      Arguments.value(name, value);
    }
    return put(name, List.of(values));
  }

  /** Returns a copy in which this property refers to a resource. */
  @Internal
  protected final B withReference(String name, String type, String id) {
    return put(name, reference(argument(type), type, id));
  }

  /** Returns a copy in which this property is a list of references of one type. */
  @Internal
  protected final B withReferences(String name, String type, String... ids) {
    String argument = argument(type) + 's';
    Arguments.value(argument, ids);
    return put(name, Arrays.stream(ids).map(id -> reference(argument, type, id)).toList());
  }

  /** Callers give {@code serviceId} for a {@code service_reference}, whatever the property. */
  private static String argument(String type) {
    return type.replace("_reference", "_id");
  }

  /** Returns a copy in which this property is null. */
  @Internal
  protected final B cleared(String name) {
    return put(name, null);
  }

  private B put(String name, @Nullable Object value) {
    Map<String, @Nullable Object> copy = new LinkedHashMap<>(fields);
    copy.put(name, value);
    return copy(Collections.unmodifiableMap(copy));
  }

  /** Returns what refers to a resource; {@code name} is the argument that an error names. */
  @Internal
  protected static Map<String, Object> reference(String name, String type, String id) {
    return Map.of("id", Arguments.id(name, id), "type", type);
  }

  /** Two bodies are equal when they send the same. */
  @Override
  public final boolean equals(@Nullable Object other) {
    return other instanceof Body<?> that && fields.equals(that.fields);
  }

  @Override
  public final int hashCode() {
    return fields.hashCode();
  }

  @Override
  public final String toString() {
    return getClass().getSimpleName() + fields;
  }
}
