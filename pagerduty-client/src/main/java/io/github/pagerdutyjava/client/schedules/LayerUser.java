package io.github.pagerdutyjava.client.schedules;

import io.github.pagerdutyjava.Internal;
import io.github.pagerdutyjava.client.model.Resource;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A user who takes turns in a layer.
 *
 * @param user the user
 * @param extra what else PagerDuty sent
 */
public record LayerUser(@Nullable Resource user, Map<String, Object> extra) {

  @Internal
  public LayerUser {}
}
