package io.github.pagerdutyjava.client.audit;

import io.github.pagerdutyjava.Internal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A field that was changed.
 *
 * @param name the name
 * @param description a text to show to people
 * @param value what it is now
 * @param beforeValue what it was
 * @param extra what else PagerDuty sent
 */
public record AuditedField(
    @Nullable String name,
    @Nullable String description,
    @Nullable String value,
    @Nullable String beforeValue,
    Map<String, Object> extra) {

  @Internal
  public AuditedField {}
}
