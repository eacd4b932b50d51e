package io.github.pagerdutyjava.client.schedules;

import io.github.pagerdutyjava.Internal;
import io.github.pagerdutyjava.Secret;
import io.github.pagerdutyjava.client.model.Resource;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A shift-based schedule: rotations of events that repeat, custom shifts and overrides. In lists it
 * has its name only.
 *
 * @param id the id
 * @param type the type, {@code schedule_v3}, in lists {@code schedule_v3_reference}
 * @param summary a short text to show to people
 * @param self the address in the REST API
 * @param htmlUrl the address in PagerDuty's web app
 * @param name the name; in lists the summary, since PagerDuty sends no other
 * @param timeZone the time zone
 * @param description what it is for
 * @param teams the teams that it belongs to
 * @param users the users in it
 * @param escalationPolicies the escalation policies that use it
 * @param rotations the rotations
 * @param finalSchedule who is on call in the range of time that was asked for
 * @param httpCalUrl the address of its calendar; whoever knows it can read it
 * @param webCalUrl the same for calendar programs
 * @param extra what else PagerDuty sent
 */
public record ShiftSchedule(
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
    List<Rotation> rotations,
    @Nullable FinalSchedule finalSchedule,
    @Nullable Secret httpCalUrl,
    @Nullable Secret webCalUrl,
    Map<String, Object> extra)
    implements Schedule {

  @Internal
  public ShiftSchedule {}

  @Override
  public @Nullable String name() {
    return name == null ? summary : name;
  }
}
