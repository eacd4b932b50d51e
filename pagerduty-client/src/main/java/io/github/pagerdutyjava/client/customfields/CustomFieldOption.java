package io.github.pagerdutyjava.client.customfields;

import io.github.pagerdutyjava.Internal;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One of the values that a field with a fixed set may hold.
 *
 * @param id the id
 * @param type the type, {@code field_option}
 * @param data the value
 * @param createdAt when it was created
 * @param updatedAt when it was last changed
 * @param extra what else PagerDuty sent
 */
public record CustomFieldOption(
    String id,
    @Nullable String type,
    @Nullable CustomFieldOptionData data,
    @Nullable Instant createdAt,
    @Nullable Instant updatedAt,
    Map<String, Object> extra) {

  @Internal
  public CustomFieldOption {}
}
