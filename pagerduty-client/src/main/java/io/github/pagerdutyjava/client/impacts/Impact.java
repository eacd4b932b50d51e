package io.github.pagerdutyjava.client.impacts;

import io.github.pagerdutyjava.Internal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whether a business service is affected.
 *
 * @param id the id of the business service
 * @param name its name
 * @param type {@code business_service}
 * @param status whether it is affected
 * @param additionalFields more, when it was asked for
 * @param extra what else PagerDuty sent
 */
public record Impact(
    String id,
    @Nullable String name,
    @Nullable String type,
    @Nullable ImpactStatus status,
    @Nullable ImpactDetails additionalFields,
    Map<String, Object> extra) {

  @Internal
  public Impact {}
}
