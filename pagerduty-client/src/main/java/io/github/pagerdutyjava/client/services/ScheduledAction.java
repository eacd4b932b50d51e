package io.github.pagerdutyjava.client.services;

import io.github.pagerdutyjava.Internal;
import io.github.pagerdutyjava.client.model.Urgency;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What happens to open incidents when support hours begin or end.
 *
 * @param type {@code urgency_change}
 * @param at when
 * @param toUrgency the urgency that they get
 * @param extra what else PagerDuty sent
 */
public record ScheduledAction(
    @Nullable String type,
    @Nullable ScheduledActionTime at,
    @Nullable Urgency toUrgency,
    Map<String, Object> extra) {

  @Internal
  public ScheduledAction {}
}
