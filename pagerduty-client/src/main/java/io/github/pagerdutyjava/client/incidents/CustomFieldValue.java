package io.github.pagerdutyjava.client.incidents;

import io.github.pagerdutyjava.Internal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a custom field says of an incident.
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
}
