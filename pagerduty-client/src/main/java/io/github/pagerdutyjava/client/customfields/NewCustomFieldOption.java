package io.github.pagerdutyjava.client.customfields;

import io.github.pagerdutyjava.client.model.Arguments;
import io.github.pagerdutyjava.client.model.Body;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An option as it shall be; immutable.
 *
 * <pre>{@code
 * client.incidentTypes().customFields("security").options("P567890")
 *     .create(NewCustomFieldOption.of("staging"));
 * }</pre>
 */
public final class NewCustomFieldOption extends Body<NewCustomFieldOption> {

  private NewCustomFieldOption(Map<String, @Nullable Object> fields) {
    super(fields);
  }

  /** Returns an option of this value, which no other option of the field may have. */
  public static NewCustomFieldOption of(String value) {
    return new NewCustomFieldOption(
        Map.of(
            "data",
            Map.of(
                "data_type",
                CustomFieldDataType.STRING,
                "value",
                Arguments.notBlank("value", value))));
  }

  @Override
  protected NewCustomFieldOption copy(Map<String, @Nullable Object> fields) {
    return new NewCustomFieldOption(fields);
  }

  /** Returns a copy that is the option of this id, which {@link CustomFieldUpdate} changes. */
  public NewCustomFieldOption id(String id) {
    return with("id", Arguments.id("id", id));
  }
}
