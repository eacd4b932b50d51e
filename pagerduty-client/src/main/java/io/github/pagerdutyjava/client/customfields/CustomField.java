package io.github.pagerdutyjava.client.customfields;

import io.github.pagerdutyjava.Internal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A field that the account added to its incidents or services.
 *
 * @param id the id
 * @param type the type, {@code field}
 * @param summary a short text to show to people
 * @param self the address in the REST API
 * @param name the name in the API, which never changes
 * @param displayName the name for people
 * @param description what it is for
 * @param dataType what its values are
 * @param fieldType how many values it may hold, and whether from a fixed set
 * @param enabled whether it is in use
 * @param defaultValue a text, a {@code Long}, a {@code Double}, a {@code Boolean} or a list of
 *     them; null when there is none
 * @param fieldOptions the fixed set, when it was asked for
 * @param incidentType the id of the type of incidents that have it
 * @param createdAt when it was created
 * @param updatedAt when it was last changed
 * @param extra what else PagerDuty sent
 */
public record CustomField(
    String id,
    @Nullable String type,
    @Nullable String summary,
    @Nullable String self,
    @Nullable String name,
    @Nullable String displayName,
    @Nullable String description,
    @Nullable CustomFieldDataType dataType,
    @Nullable CustomFieldType fieldType,
    @Nullable Boolean enabled,
    @Nullable Object defaultValue,
    List<CustomFieldOption> fieldOptions,
    @Nullable String incidentType,
    @Nullable Instant createdAt,
    @Nullable Instant updatedAt,
    Map<String, Object> extra) {

  @Internal
  public CustomField {}
}
