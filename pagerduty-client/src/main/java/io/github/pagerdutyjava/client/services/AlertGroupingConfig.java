package io.github.pagerdutyjava.client.services;

import io.github.pagerdutyjava.Internal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The details of how alerts are grouped; which ones are set depends on the type.
 *
 * @param timeout by time: within how many minutes, 0 until the incident is resolved
 * @param timeWindow how far apart two alerts may be; zero for the recommended one
 * @param recommendedTimeWindow what PagerDuty recommends for it
 * @param aggregate by content: how many of the fields must be the same
 * @param fields by content: the fields that are compared
 * @param extra what else PagerDuty sent
 */
public record AlertGroupingConfig(
    @Nullable Integer timeout,
    @Nullable Duration timeWindow,
    @Nullable Duration recommendedTimeWindow,
    @Nullable AlertAggregation aggregate,
    List<String> fields,
    Map<String, Object> extra) {

  @Internal
  public AlertGroupingConfig {}
}
