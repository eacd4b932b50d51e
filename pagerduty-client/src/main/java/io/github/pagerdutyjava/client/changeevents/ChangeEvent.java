package io.github.pagerdutyjava.client.changeevents;

import io.github.pagerdutyjava.Internal;
import io.github.pagerdutyjava.Secret;
import io.github.pagerdutyjava.client.model.Resource;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A change: something was deployed or reconfigured.
 *
 * @param id the id
 * @param type the type, {@code change_event}
 * @param summary a short text to show to people
 * @param self the address in the REST API
 * @param htmlUrl the address in PagerDuty's web app
 * @param timestamp when it happened
 * @param services the services that it is about
 * @param integration where it came from
 * @param routingKey what the sender named the integration by
 * @param source the machine or tool that changed
 * @param links where to read more
 * @param images what to look at
 * @param customDetails what the sender added
 * @param correlationReason how it is related to the incident whose changes were asked for
 * @param extra what else PagerDuty sent
 */
public record ChangeEvent(
    String id,
    @Nullable String type,
    @Nullable String summary,
    @Nullable String self,
    @Nullable String htmlUrl,
    @Nullable Instant timestamp,
    List<Resource> services,
    @Nullable Resource integration,
    @Nullable Secret routingKey,
    @Nullable String source,
    List<ChangeLink> links,
    List<ChangeImage> images,
    Map<String, Object> customDetails,
    @Nullable ChangeCorrelation correlationReason,
    Map<String, Object> extra)
    implements Resource {

  @Internal
  public ChangeEvent {}
}
