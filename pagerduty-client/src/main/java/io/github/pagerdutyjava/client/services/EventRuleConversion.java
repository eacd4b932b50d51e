package io.github.pagerdutyjava.client.services;

import io.github.pagerdutyjava.Internal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What became of the conversion of event rules to an event orchestration.
 *
 * @param convertStatus {@code completed} when it has worked
 * @param convertedTo the address of the orchestration in the REST API
 * @param extra what else PagerDuty sent
 */
public record EventRuleConversion(
    @Nullable String convertStatus, @Nullable String convertedTo, Map<String, Object> extra) {

  @Internal
  public EventRuleConversion {}
}
