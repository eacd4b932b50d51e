package io.github.pagerdutyjava.client.incidents;

import io.github.pagerdutyjava.Internal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A user or an escalation policy that is asked to help.
 *
 * @param id the id
 * @param type {@code user} or {@code escalation_policy}
 * @param summary a short text to show to people
 * @param incidentResponders the people asked; {@link #responders()} has them whatever they are
 *     called
 * @param incidentsResponders the same by the other name that PagerDuty has for it
 * @param responderRequestTarget the target itself, where PagerDuty wraps it; {@link #unwrapped()}
 *     is always the target
 * @param extra what else PagerDuty sent
 */
public record ResponderRequestTarget(
    @Nullable String id,
    @Nullable String type,
    @Nullable String summary,
    List<IncidentResponder> incidentResponders,
    List<IncidentResponder> incidentsResponders,
    @Nullable ResponderRequestTarget responderRequestTarget,
    Map<String, Object> extra) {

  @Internal
  public ResponderRequestTarget {}

  /** Returns the target itself: PagerDuty sends it both bare and wrapped in another. */
  public ResponderRequestTarget unwrapped() {
    return responderRequestTarget == null ? this : responderRequestTarget;
  }

  /** Returns the people asked, by whichever of its names PagerDuty sent them. */
  public List<IncidentResponder> responders() {
    ResponderRequestTarget target = unwrapped();
    return target.incidentsResponders.isEmpty()
        ? target.incidentResponders
        : target.incidentsResponders;
  }
}
