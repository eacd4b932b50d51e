package io.github.pagerdutyjava.client.audit;

import io.github.pagerdutyjava.Internal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * By which means a change was made.
 *
 * @param description a text to show to people
 * @param truncatedToken the last four characters of the token
 * @param type the means
 * @param extra what else PagerDuty sent
 */
public record AuditMethod(
    @Nullable String description,
    @Nullable String truncatedToken,
    @Nullable AuditMethodType type,
    Map<String, Object> extra) {

  @Internal
  public AuditMethod {}
}
