package io.github.pagerdutyjava.client.escalationpolicies;

import io.github.pagerdutyjava.Internal;
import io.github.pagerdutyjava.client.model.Resource;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An escalation policy: who is notified, and who next when nobody reacts.
 *
 * @param id the id
 * @param type the type, {@code escalation_policy}
 * @param summary a short text to show to people
 * @param self the address in the REST API
 * @param htmlUrl the address in PagerDuty's web app
 * @param name the name
 * @param description what it is for
 * @param numLoops how often the rules are repeated when nobody reacts
 * @param onCallHandoffNotifications when users are told of their duty
 * @param escalationRules the rules, the first level first
 * @param services the services that use it
 * @param teams the teams that it belongs to
 * @param extra what else PagerDuty sent
 */
public record EscalationPolicy(
    String id,
    @Nullable String type,
    @Nullable String summary,
    @Nullable String self,
    @Nullable String htmlUrl,
    @Nullable String name,
    @Nullable String description,
    @Nullable Integer numLoops,
    @Nullable HandoffNotifications onCallHandoffNotifications,
    List<EscalationRule> escalationRules,
    List<Resource> services,
    List<Resource> teams,
    Map<String, Object> extra)
    implements Resource {

  @Internal
  public EscalationPolicy {}
}
