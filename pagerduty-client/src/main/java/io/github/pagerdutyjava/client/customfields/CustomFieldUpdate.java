package io.github.pagerdutyjava.client.customfields;

import io.github.pagerdutyjava.client.model.Arguments;
import io.github.pagerdutyjava.client.model.Body;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is to change of a custom field; immutable, every method returns a copy. What is not set
 * stays as it is.
 *
 * <pre>{@code
 * new CustomFieldUpdate().displayName("Environment").clearDefaultValue();
 * }</pre>
 */
public final class CustomFieldUpdate extends Body<CustomFieldUpdate> {

  /** Makes an update that changes nothing yet. */
  public CustomFieldUpdate() {
    this(Map.of());
  }

  private CustomFieldUpdate(Map<String, @Nullable Object> fields) {
    super(fields);
  }

  @Override
  protected CustomFieldUpdate copy(Map<String, @Nullable Object> fields) {
    return new CustomFieldUpdate(fields);
  }

  /** Returns a copy with this name for people, of at most 50 characters. */
  public CustomFieldUpdate displayName(String displayName) {
    return with("display_name", Arguments.notBlank("display_name", displayName));
  }

  /** Returns a copy with this description, of at most 1000 characters. */
  public CustomFieldUpdate description(String description) {
    return with("description", description);
  }

  /** Returns a copy without a description. */
  public CustomFieldUpdate clearDescription() {
    return cleared("description");
  }

  /** Returns a copy that is in use or not. */
  public CustomFieldUpdate enabled(boolean enabled) {
    return with("enabled", enabled);
  }

  /**
   * Returns a copy that holds this when nothing else is set.
   *
   * @param value a text, a number, a {@code Boolean}, an {@code Instant}, a {@code URI} or a
   *     collection of them, as the data type wants it
   * @throws IllegalArgumentException if it is anything else
   */
  public CustomFieldUpdate defaultValue(Object value) {
    return with("default_value", FieldContent.of("default_value", value));
  }

  /** Returns a copy that holds nothing when nothing is set. */
  public CustomFieldUpdate clearDefaultValue() {
    return cleared("default_value");
  }

  /**
   * Returns a copy with this fixed set of values: an option with an id is changed, one without is
   * made, and those that are not here are deleted, but for the default value; not of the deprecated
   * fields of all incidents, whose options are changed one by one.
   */
  public CustomFieldUpdate options(NewCustomFieldOption... options) {
    return withAll("field_options", (Object[]) options);
  }
}
