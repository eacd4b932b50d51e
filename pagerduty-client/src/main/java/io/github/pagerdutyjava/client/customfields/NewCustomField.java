package io.github.pagerdutyjava.client.customfields;

import io.github.pagerdutyjava.client.model.Arguments;
import io.github.pagerdutyjava.client.model.Body;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A custom field to be made; immutable, every method returns a copy.
 *
 * <pre>{@code
 * NewCustomField.of("environment", "Environment", STRING, SINGLE_VALUE_FIXED)
 *     .options(NewCustomFieldOption.of("production"), NewCustomFieldOption.of("staging"));
 * }</pre>
 */
public final class NewCustomField extends Body<NewCustomField> {

  private NewCustomField(Map<String, @Nullable Object> fields) {
    super(fields);
  }

  /**
   * Returns a field for such values.
   *
   * @param name the name in the API, which cannot be changed: at most 50 lowercase letters, digits
   *     and underscores
   * @param displayName the name for people, of at most 50 characters
   */
  public static NewCustomField of(
      String name, String displayName, CustomFieldDataType dataType, CustomFieldType fieldType) {
    return new NewCustomField(Map.of("name", Arguments.notBlank("name", name)))
        .with("display_name", Arguments.notBlank("display_name", displayName))
        .with("data_type", dataType)
        .with("field_type", fieldType);
  }

  @Override
  protected NewCustomField copy(Map<String, @Nullable Object> fields) {
    return new NewCustomField(fields);
  }

  /** Returns a copy with this description, of at most 1000 characters. */
  public NewCustomField description(String description) {
    return with("description", description);
  }

  /** Returns a copy that is in use or not; not of the deprecated fields of all incidents. */
  public NewCustomField enabled(boolean enabled) {
    return with("enabled", enabled);
  }

  /**
   * Returns a copy that holds this when nothing else is set.
   *
   * @param value a text, a number, a {@code Boolean}, an {@code Instant}, a {@code URI} or a
   *     collection of them, as the data type wants it
   * @throws IllegalArgumentException if it is anything else
   */
  public NewCustomField defaultValue(Object value) {
    return with("default_value", FieldContent.of("default_value", value));
  }

  /** Returns a copy with this fixed set of values; a field type that is fixed needs one. */
  public NewCustomField options(NewCustomFieldOption... options) {
    return with("field_options", Arguments.some("options", options));
  }
}
