package io.github.pagerdutyjava.client.logentries;

import io.github.pagerdutyjava.Internal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which fields of an incident changed.
 *
 * @param customerFields custom fields
 * @param applicationFields PagerDuty's own fields
 * @param customAttributes attributes by name
 * @param customerSchema the set of custom fields
 * @param extra what else PagerDuty sent
 */
public record Changeset(
    List<FieldChange> customerFields,
    List<FieldChange> applicationFields,
    Map<String, Object> customAttributes,
    @Nullable SchemaChange customerSchema,
    Map<String, Object> extra) {

  @Internal
  public Changeset {}
}
