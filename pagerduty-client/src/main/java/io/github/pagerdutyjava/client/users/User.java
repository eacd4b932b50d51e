package io.github.pagerdutyjava.client.users;

import io.github.pagerdutyjava.Internal;
import io.github.pagerdutyjava.Secret;
import io.github.pagerdutyjava.client.model.Resource;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A user of the account.
 *
 * @param id the id
 * @param type the type, {@code user}
 * @param summary a short text to show to people
 * @param self the address in the REST API
 * @param htmlUrl the address in PagerDuty's web app
 * @param name the name
 * @param email the email address, unique in the account
 * @param timeZone the time zone; null for the account's
 * @param color the color in schedules
 * @param role what they may do
 * @param avatarUrl the address of their picture
 * @param description what they say of themselves
 * @param invitationSent whether they were invited and did not answer yet
 * @param jobTitle what they do
 * @param createdViaSso whether single sign-on made them
 * @param teams their teams
 * @param contactMethods how they can be reached
 * @param notificationRules when they are reached how
 * @param httpCalUrl the address of their on-call calendar; whoever knows it can read it
 * @param webCalUrl the same for calendar programs
 * @param extra what else PagerDuty sent
 */
public record User(
    String id,
    @Nullable String type,
    @Nullable String summary,
    @Nullable String self,
    @Nullable String htmlUrl,
    @Nullable String name,
    @Nullable String email,
    @Nullable String timeZone,
    @Nullable String color,
    @Nullable UserRole role,
    @Nullable String avatarUrl,
    @Nullable String description,
    @Nullable Boolean invitationSent,
    @Nullable String jobTitle,
    @Nullable Boolean createdViaSso,
    List<Resource> teams,
    List<Resource> contactMethods,
    List<Resource> notificationRules,
    @Nullable Secret httpCalUrl,
    @Nullable Secret webCalUrl,
    Map<String, Object> extra)
    implements Resource {

  @Internal
  public User {}
}
