package io.github.pagerdutyjava.client.incidents;

import io.github.pagerdutyjava.Internal;
import io.github.pagerdutyjava.client.model.Resource;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who looks after an incident since when.
 *
 * @param at when it was assigned
 * @param assignee the user
 * @param extra what else PagerDuty sent
 */
public record Assignment(
    @Nullable Instant at, @Nullable Resource assignee, Map<String, Object> extra) {

  @Internal
  public Assignment {}
}
