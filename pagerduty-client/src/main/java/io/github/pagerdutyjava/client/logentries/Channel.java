package io.github.pagerdutyjava.client.logentries;

import io.github.pagerdutyjava.Internal;
import io.github.pagerdutyjava.Secret;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The way by which something happened to an incident; the type says which of the components are
 * set.
 *
 * @param type the kind, for example {@code api} or {@code website}
 * @param summary a short text to show to people
 * @param user the user, as PagerDuty sends it
 * @param team the team, as PagerDuty sends it
 * @param notification what was sent to somebody
 * @param channel a channel within the channel, as PagerDuty sends it
 * @param changeset what changed
 * @param host Nagios: the host
 * @param service Nagios: the name of the service
 * @param state Nagios: its state
 * @param details a text or any other JSON
 * @param serviceKey API: what the sender named the integration by
 * @param description API: what the event said
 * @param incidentKey API: what further events are matched by
 * @param to email: the recipient
 * @param from email: the sender
 * @param subject the subject of an email, or what somebody typed
 * @param body email: the body
 * @param bodyContentType email: the media type of the body
 * @param rawUrl email: where the whole of it is
 * @param htmlUrl email: where it can be read
 * @param duration website: how long it was snoozed, in seconds
 * @param extra what else PagerDuty sent
 */
public record Channel(
    @Nullable String type,
    @Nullable String summary,
    @Nullable Object user,
    @Nullable Object team,
    @Nullable Notification notification,
    @Nullable Object channel,
    @Nullable Changeset changeset,
    @Nullable String host,
    @Nullable Object service,
    @Nullable String state,
    @Nullable Object details,
    @Nullable Secret serviceKey,
    @Nullable String description,
    @Nullable String incidentKey,
    @Nullable String to,
    @Nullable String from,
    @Nullable String subject,
    @Nullable String body,
    @Nullable String bodyContentType,
    @Nullable String rawUrl,
    @Nullable String htmlUrl,
    @Nullable Long duration,
    Map<String, Object> extra) {

  @Internal
  public Channel {}
}
