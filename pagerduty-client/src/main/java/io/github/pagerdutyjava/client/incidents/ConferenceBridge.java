package io.github.pagerdutyjava.client.incidents;

import io.github.pagerdutyjava.Internal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where people talk about an incident.
 *
 * @param conferenceNumber the number to dial, with a comma for each second to wait
 * @param conferenceUrl the address to open
 * @param extra what else PagerDuty sent
 */
public record ConferenceBridge(
    @Nullable String conferenceNumber, @Nullable String conferenceUrl, Map<String, Object> extra) {

  @Internal
  public ConferenceBridge {}
}
