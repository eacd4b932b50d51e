package io.github.pagerdutyjava.client.model;

import io.github.pagerdutyjava.Internal;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What PagerDuty will do to an incident by itself, unless somebody is faster.
 *
 * @param type what will be done
 * @param at when it will be done
 * @param to the urgency that the incident gets, when that is what changes
 * @param extra what else PagerDuty sent
 */
public record IncidentAction(
    @Nullable IncidentActionType type,
    @Nullable Instant at,
    @Nullable Urgency to,
    Map<String, Object> extra) {

  @Internal
  public IncidentAction {}
}
