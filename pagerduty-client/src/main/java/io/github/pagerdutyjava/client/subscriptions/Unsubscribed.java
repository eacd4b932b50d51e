package io.github.pagerdutyjava.client.subscriptions;

import io.github.pagerdutyjava.Internal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How many subscriptions were ended.
 *
 * @param deletedCount how many were ended
 * @param unauthorizedCount how many could not be, because they may not be seen
 * @param nonExistentCount how many there were not
 * @param extra what else PagerDuty sent
 */
public record Unsubscribed(
    @Nullable Integer deletedCount,
    @Nullable Integer unauthorizedCount,
    @Nullable Integer nonExistentCount,
    Map<String, Object> extra) {

  @Internal
  public Unsubscribed {}
}
