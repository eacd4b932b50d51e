package io.github.pagerdutyjava.client.incidents;

import io.github.pagerdutyjava.Internal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What became of a request for help that was to be cancelled.
 *
 * @param id the id of the user or the escalation policy
 * @param type {@code user_reference} or {@code escalation_policy_reference}
 * @param result what became of it
 * @param extra what else PagerDuty sent
 */
public record ResponderCancellation(
    String id,
    @Nullable String type,
    @Nullable CancellationResult result,
    Map<String, Object> extra) {

  @Internal
  public ResponderCancellation {}
}
