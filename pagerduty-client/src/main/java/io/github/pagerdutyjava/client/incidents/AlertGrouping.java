package io.github.pagerdutyjava.client.incidents;

import io.github.pagerdutyjava.Internal;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the alerts of an incident came together.
 *
 * @param groupingType by which means
 * @param startedAt when grouping began
 * @param endedAt when it ended; null while it goes on
 * @param alertGroupingActive whether further alerts still join
 * @param extra what else PagerDuty sent
 */
public record AlertGrouping(
    @Nullable AlertGroupingType groupingType,
    @Nullable Instant startedAt,
    @Nullable Instant endedAt,
    @Nullable Boolean alertGroupingActive,
    Map<String, Object> extra) {

  @Internal
  public AlertGrouping {}
}
