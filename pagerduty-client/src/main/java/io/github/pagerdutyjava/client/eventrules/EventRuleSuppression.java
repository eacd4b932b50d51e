package io.github.pagerdutyjava.client.eventrules;

import io.github.pagerdutyjava.Internal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whether an alert is suppressed.
 *
 * @param value whether it is
 * @param thresholdValue after how many within a time it is no longer
 * @param thresholdTimeUnit the unit of that time
 * @param thresholdTimeAmount that time, in this unit
 * @param extra what else PagerDuty sent
 */
public record EventRuleSuppression(
    @Nullable Boolean value,
    @Nullable Integer thresholdValue,
    @Nullable ThresholdTimeUnit thresholdTimeUnit,
    @Nullable Integer thresholdTimeAmount,
    Map<String, Object> extra) {

  @Internal
  public EventRuleSuppression {}
}
