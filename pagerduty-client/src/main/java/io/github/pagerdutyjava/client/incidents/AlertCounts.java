package io.github.pagerdutyjava.client.incidents;

import io.github.pagerdutyjava.Internal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How many alerts an incident has.
 *
 * @param triggered how many are open
 * @param resolved how many are resolved
 * @param all how many there are
 * @param extra what else PagerDuty sent
 */
public record AlertCounts(
    @Nullable Integer triggered,
    @Nullable Integer resolved,
    @Nullable Integer all,
    Map<String, Object> extra) {

  @Internal
  public AlertCounts {}
}
