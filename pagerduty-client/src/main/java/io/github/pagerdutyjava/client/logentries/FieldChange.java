package io.github.pagerdutyjava.client.logentries;

import io.github.pagerdutyjava.Internal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A field of an incident that changed.
 *
 * @param id the id of the field
 * @param name its name
 * @param value a text, a {@code Long} or a list of texts: what it is now
 * @param namespace whose field it is
 * @param oldValue what it was
 * @param extra what else PagerDuty sent
 */
public record FieldChange(
    @Nullable String id,
    @Nullable String name,
    @Nullable Object value,
    @Nullable String namespace,
    @Nullable Object oldValue,
    Map<String, Object> extra) {

  @Internal
  public FieldChange {}
}
