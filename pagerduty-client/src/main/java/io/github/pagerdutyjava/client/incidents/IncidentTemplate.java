package io.github.pagerdutyjava.client.incidents;

import io.github.pagerdutyjava.Internal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A pattern that incidents follow.
 *
 * @param id the id
 * @param clusterId the cluster of patterns that it belongs to
 * @param minedText the text that they have in common, with {@code <*>} where they differ
 * @param extra what else PagerDuty sent
 */
public record IncidentTemplate(
    @Nullable String id,
    @Nullable String clusterId,
    @Nullable String minedText,
    Map<String, Object> extra) {

  @Internal
  public IncidentTemplate {}
}
