package io.github.pagerdutyjava.client.logentries;

import io.github.pagerdutyjava.Internal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The event of a log entry.
 *
 * @param description what the event said
 * @param extra what else PagerDuty sent
 */
public record EventDetails(@Nullable String description, Map<String, Object> extra) {

  @Internal
  public EventDetails {}
}
