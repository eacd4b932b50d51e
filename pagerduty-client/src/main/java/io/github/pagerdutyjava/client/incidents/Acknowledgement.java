package io.github.pagerdutyjava.client.incidents;

import io.github.pagerdutyjava.Internal;
import io.github.pagerdutyjava.client.model.Resource;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who acknowledged an incident when.
 *
 * @param at when it was acknowledged
 * @param acknowledger the user, or the service when it was done by an integration
 * @param extra what else PagerDuty sent
 */
public record Acknowledgement(
    @Nullable Instant at, @Nullable Resource acknowledger, Map<String, Object> extra) {

  @Internal
  public Acknowledgement {}
}
