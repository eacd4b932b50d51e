package io.github.pagerdutyjava.client.audit;

import io.github.pagerdutyjava.Internal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * From where a change was made.
 *
 * @param requestId the id of the request
 * @param remoteAddress the address that it came from
 * @param extra what else PagerDuty sent
 */
public record AuditContext(
    @Nullable String requestId, @Nullable String remoteAddress, Map<String, Object> extra) {

  @Internal
  public AuditContext {}
}
