package io.github.pagerdutyjava.client.audit;

import io.github.pagerdutyjava.Internal;
import io.github.pagerdutyjava.client.model.Resource;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What exactly was changed.
 *
 * @param resource the resource that was changed
 * @param fields its fields that were changed
 * @param references its relations that were changed
 * @param extra what else PagerDuty sent
 */
public record AuditDetails(
    @Nullable Resource resource,
    List<AuditedField> fields,
    List<AuditedRelation> references,
    Map<String, Object> extra) {

  @Internal
  public AuditDetails {}
}
