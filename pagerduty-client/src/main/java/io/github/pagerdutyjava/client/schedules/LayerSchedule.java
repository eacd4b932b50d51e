package io.github.pagerdutyjava.client.schedules;

import io.github.pagerdutyjava.Internal;
import io.github.pagerdutyjava.Secret;
import io.github.pagerdutyjava.client.model.Resource;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A layer-based schedule: layers on top of each other, of which the highest that has somebody
 * decides, and overrides.
 *
 * @param id the id
 * @param type the type, {@code schedule}
 * @param summary a short text to show to people
 * @param self the address in the REST API
 * @param htmlUrl the address in PagerDuty's web app
 * @param name the name
 * @param timeZone the time zone
 * @param description what it is for
 * @param teams the teams that it belongs to
 * @param users the users in it
 * @param escalationPolicies the escalation policies that use it
 * @param scheduleLayers the layers, the highest first; in lists only when they are asked for
 * @param overridesSubschedule the overrides; in lists only when they are asked for
 * @param finalSchedule what the layers and overrides come to; in lists only when it is asked for
 * @param nextOncallForUser when the user that was asked for is next on call
 * @param httpCalUrl the address of its calendar; whoever knows it can read it
 * @param webCalUrl the same for calendar programs
 * @param extra what else PagerDuty sent
 */
public record LayerSchedule(
    String id,
    @Nullable String type,
    @Nullable String summary,
    @Nullable String self,
    @Nullable String htmlUrl,
    @Nullable String name,
    @Nullable String timeZone,
    @Nullable String description,
    List<Resource> teams,
    List<Resource> users,
    List<Resource> escalationPolicies,
    List<ScheduleLayer> scheduleLayers,
    @Nullable SubSchedule overridesSubschedule,
    @Nullable SubSchedule finalSchedule,
    @Nullable NextOnCall nextOncallForUser,
    @Nullable Secret httpCalUrl,
    @Nullable Secret webCalUrl,
    Map<String, Object> extra)
    implements Schedule {

  @Internal
  public LayerSchedule {}
}
