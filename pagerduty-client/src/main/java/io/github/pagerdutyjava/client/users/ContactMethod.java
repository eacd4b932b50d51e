package io.github.pagerdutyjava.client.users;

import io.github.pagerdutyjava.Internal;
import io.github.pagerdutyjava.client.model.Resource;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a user can be reached.
 *
 * @param id the id
 * @param type the type, for example {@code email_contact_method}
 * @param summary a short text to show to people
 * @param self the address in the REST API
 * @param htmlUrl the address in PagerDuty's web app
 * @param label what the user calls it
 * @param address the email address, phone number or device
 * @param sendShortEmail whether emails to it are short
 * @param enabled whether messages can be sent to it
 * @param countryCode the country of a phone number
 * @param blacklisted whether PagerDuty sends nothing to it
 * @param deviceType the kind of device
 * @param sounds the sounds of push notifications
 * @param createdAt when it was added
 * @param extra what else PagerDuty sent
 */
public record ContactMethod(
    String id,
    @Nullable String type,
    @Nullable String summary,
    @Nullable String self,
    @Nullable String htmlUrl,
    @Nullable String label,
    @Nullable String address,
    @Nullable Boolean sendShortEmail,
    @Nullable Boolean enabled,
    @Nullable Integer countryCode,
    @Nullable Boolean blacklisted,
    @Nullable DeviceType deviceType,
    List<PushSound> sounds,
    @Nullable Instant createdAt,
    Map<String, Object> extra)
    implements Resource {

  @Internal
  public ContactMethod {}

  /** Returns the type, as notification rules need it; null when PagerDuty did not say. */
  public @Nullable ContactMethodType kind() {
    return ContactMethodType.named(type);
  }
}
