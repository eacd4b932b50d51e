package io.github.pagerdutyjava.client.services;

import io.github.pagerdutyjava.Internal;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How long notifications of alerts that seem transient are held back.
 *
 * @param enabled whether they are
 * @param timeout how long; zero for the recommended time
 * @param recommendedTimeout what PagerDuty recommends
 * @param extra what else PagerDuty sent
 */
public record AutoPauseNotificationsParameters(
    @Nullable Boolean enabled,
    @Nullable Duration timeout,
    @Nullable Duration recommendedTimeout,
    Map<String, Object> extra) {

  @Internal
  public AutoPauseNotificationsParameters {}
}
