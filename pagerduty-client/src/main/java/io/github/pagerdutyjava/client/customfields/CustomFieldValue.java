package io.github.pagerdutyjava.client.customfields;

import io.github.pagerdutyjava.Internal;
import io.github.pagerdutyjava.internal.json.Instants;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a custom field says of an incident or a service.
 *
 * @param id the id of the field
 * @param type {@code field_value}
 * @param name the name of the field in the API
 * @param displayName its name for people
 * @param fieldType how many values it may hold
 * @param dataType what its values are
 * @param description what it is for
 * @param value a text, a {@code Long}, a {@code Double}, a {@code Boolean} or a list of them; null
 *     when it is not set
 * @param extra what else PagerDuty sent
 */
public record CustomFieldValue(
    String id,
    @Nullable String type,
    @Nullable String name,
    @Nullable String displayName,
    @Nullable CustomFieldType fieldType,
    @Nullable CustomFieldDataType dataType,
    @Nullable String description,
    @Nullable Object value,
    Map<String, Object> extra) {

  @Internal
  public CustomFieldValue {}

  /** Returns the values as texts, one or several as the type of the field has it; maybe none. */
  public List<String> texts() {
    return value instanceof List<?> several
        ? several.stream().map(String::valueOf).toList()
        : Stream.ofNullable(value).map(String::valueOf).toList();
  }

  /**
   * Returns the value of a field for times; null when it is not set or the field is for others.
   *
   * @throws java.time.DateTimeException if PagerDuty sent something that is none
   */
  public @Nullable Instant time() {
    return dataType == CustomFieldDataType.DATETIME && value instanceof String text
        ? Instants.parse(text)
        : null;
  }
}
