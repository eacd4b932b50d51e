package io.github.pagerdutyjava.client.incidents;

import io.github.pagerdutyjava.Internal;
import io.github.pagerdutyjava.client.model.Resource;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Why an incident was resolved.
 *
 * @param type the kind of reason, for example {@code merge_resolve_reason}
 * @param incident the incident that it was merged into
 * @param extra what else PagerDuty sent
 */
public record ResolveReason(
    @Nullable String type, @Nullable Resource incident, Map<String, Object> extra) {

  @Internal
  public ResolveReason {}
}
