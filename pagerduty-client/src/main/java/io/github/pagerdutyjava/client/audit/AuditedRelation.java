package io.github.pagerdutyjava.client.audit;

import io.github.pagerdutyjava.Internal;
import io.github.pagerdutyjava.client.model.Resource;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A relation that was changed.
 *
 * @param name the name
 * @param description a text to show to people
 * @param added what came to it
 * @param removed what left it
 * @param extra what else PagerDuty sent
 */
public record AuditedRelation(
    @Nullable String name,
    @Nullable String description,
    List<Resource> added,
    List<Resource> removed,
    Map<String, Object> extra) {

  @Internal
  public AuditedRelation {}
}
