package io.github.pagerdutyjava.client.services;

import io.github.pagerdutyjava.Internal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * When something happens every day.
 *
 * @param type {@code named_time}
 * @param name the name of the time
 * @param extra what else PagerDuty sent
 */
public record ScheduledActionTime(
    @Nullable String type, @Nullable NamedTime name, Map<String, Object> extra) {

  @Internal
  public ScheduledActionTime {}
}
