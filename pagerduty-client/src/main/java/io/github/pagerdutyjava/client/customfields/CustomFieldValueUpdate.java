package io.github.pagerdutyjava.client.customfields;

import io.github.pagerdutyjava.client.model.Arguments;
import io.github.pagerdutyjava.client.model.Body;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a custom field is to say; immutable.
 *
 * <pre>{@code
 * client.incidents().updateCustomFieldValues(
 *     "PT4KHLK",
 *     CustomFieldValueUpdate.byName("environment", "production"),
 *     CustomFieldValueUpdate.byName("regions", List.of("eu", "us")),
 *     CustomFieldValueUpdate.clearByName("owner"));
 * }</pre>
 */
public final class CustomFieldValueUpdate extends Body<CustomFieldValueUpdate> {

  private static final String VALUE = "value";

  private CustomFieldValueUpdate(Map<String, @Nullable Object> fields) {
    super(fields);
  }

  /**
   * Returns the field of this name with this value.
   *
   * @param name the name in the API
   * @param value a text, a number, a {@code Boolean}, an {@code Instant}, a {@code URI} or a
   *     collection of them, as the field's data type wants it; texts have 200 characters at most,
   *     collections 10 values
   * @throws IllegalArgumentException if it is anything else
   */
  public static CustomFieldValueUpdate byName(String name, Object value) {
    return field("name", Arguments.notBlank("name", name))
        .with(VALUE, FieldContent.of(VALUE, value));
  }

  /**
   * Returns the field of this id with this value; see {@link #byName}.
   *
   * @throws IllegalArgumentException if no custom field holds such a value
   */
  public static CustomFieldValueUpdate byId(String fieldId, Object value) {
    return field("id", Arguments.id("fieldId", fieldId)).with(VALUE, FieldContent.of(VALUE, value));
  }

  /** Returns the field of this name without a value. */
  public static CustomFieldValueUpdate clearByName(String name) {
    return field("name", Arguments.notBlank("name", name)).cleared(VALUE);
  }

  /** Returns the field of this id without a value. */
  public static CustomFieldValueUpdate clearById(String fieldId) {
    return field("id", Arguments.id("fieldId", fieldId)).cleared(VALUE);
  }

  private static CustomFieldValueUpdate field(String key, String field) {
    return new CustomFieldValueUpdate(Map.of(key, field));
  }

  @Override
  protected CustomFieldValueUpdate copy(Map<String, @Nullable Object> fields) {
    return new CustomFieldValueUpdate(fields);
  }
}
