package io.github.pagerdutyjava.client.changeevents;

import io.github.pagerdutyjava.Internal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a change is related to an incident.
 *
 * @param reason why PagerDuty relates them
 * @param extra what else PagerDuty sent
 */
public record ChangeCorrelation(@Nullable CorrelationReason reason, Map<String, Object> extra) {

  @Internal
  public ChangeCorrelation {}
}
