package io.github.pagerdutyjava.client.logentries;

import io.github.pagerdutyjava.Internal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A set of custom fields that was replaced.
 *
 * @param oldValue what it was
 * @param extra what else PagerDuty sent
 */
public record SchemaChange(@Nullable String oldValue, Map<String, Object> extra) {

  @Internal
  public SchemaChange {}
}
