package io.github.pagerdutyjava.client.enablements;

import io.github.pagerdutyjava.Internal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whether a feature is switched on.
 *
 * @param feature the feature, for example {@code aiops}
 * @param enabled whether it is on
 * @param updatedAt when that was last changed; null if never
 * @param warnings why it may do nothing nonetheless
 * @param extra what else PagerDuty sent
 */
public record FeatureEnablement(
    @Nullable String feature,
    @Nullable Boolean enabled,
    @Nullable Instant updatedAt,
    List<EnablementWarning> warnings,
    Map<String, Object> extra) {

  @Internal
  public FeatureEnablement {}
}
