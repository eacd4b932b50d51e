package io.github.pagerdutyjava.client.incidents;

import io.github.pagerdutyjava.Internal;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How often incidents like this one happened.
 *
 * @param count how often
 * @param frequency their part of all incidents of the service
 * @param category PagerDuty's word for that, for example {@code rare}
 * @param since the start of the time looked at
 * @param until its end
 * @param extra what else PagerDuty sent
 */
public record Occurrence(
    @Nullable Long count,
    @Nullable Double frequency,
    @Nullable String category,
    @Nullable Instant since,
    @Nullable Instant until,
    Map<String, Object> extra) {

  @Internal
  public Occurrence {}
}
