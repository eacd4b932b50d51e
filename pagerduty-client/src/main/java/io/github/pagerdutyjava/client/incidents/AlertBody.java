package io.github.pagerdutyjava.client.incidents;

import io.github.pagerdutyjava.Internal;
import io.github.pagerdutyjava.client.model.Context;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a monitoring tool sent with an alert.
 *
 * @param type {@code alert_body}
 * @param contexts links and images
 * @param details a text or any other JSON
 * @param extra what else PagerDuty sent
 */
public record AlertBody(
    @Nullable String type,
    List<Context> contexts,
    @Nullable Object details,
    Map<String, Object> extra) {

  @Internal
  public AlertBody {}
}
