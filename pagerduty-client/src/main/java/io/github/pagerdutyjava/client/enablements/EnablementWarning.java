package io.github.pagerdutyjava.client.enablements;

import io.github.pagerdutyjava.Internal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Why a feature may do nothing although it is on.
 *
 * @param message for example that the account has not bought it
 * @param extra what else PagerDuty sent
 */
public record EnablementWarning(@Nullable String message, Map<String, Object> extra) {

  @Internal
  public EnablementWarning {}
}
