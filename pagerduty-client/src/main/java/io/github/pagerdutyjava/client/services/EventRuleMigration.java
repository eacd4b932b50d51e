package io.github.pagerdutyjava.client.services;

import io.github.pagerdutyjava.Internal;
import io.github.pagerdutyjava.client.model.Resource;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whether, when and how event rules were converted; nothing is set when they were not.
 *
 * @param migratedAt when
 * @param migratedBy who did it
 * @param migratedStatus {@code completed} when it has worked
 * @param migratedTo the event orchestration
 * @param migratedVia {@code API} or {@code UI}
 * @param extra what else PagerDuty sent
 */
public record EventRuleMigration(
    @Nullable Instant migratedAt,
    @Nullable Resource migratedBy,
    @Nullable String migratedStatus,
    @Nullable Resource migratedTo,
    @Nullable String migratedVia,
    Map<String, Object> extra) {

  @Internal
  public EventRuleMigration {}
}
